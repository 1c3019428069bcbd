import { MonthLink } from '@/components/archive/MonthPage';
import { PageHead } from '@/components/archive/PageHead';
import { SearchField } from '@/components/site/SearchBox';
import { getBilingualRuns } from '@/components/text/bilingual';
import { Message, Runs } from '@/components/text/Text';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import {
  getTextEdition,
  type PageWords,
  scriptPath,
  wordNames,
  wordsId,
} from '@/lib/search/browser/pageWords';
import { getTopicId } from '@/lib/search/format/manifest';
import { NameIndex } from './NameIndex';

interface Props {
  readonly page: PageOf<'search'>;
}

/** Search, and below it an index of names and months, which needs no script. */
export function SearchPage({ page }: Props) {
  const { edition } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />}>
        <Form page={page} />
        <p className="without-script parallel">
          <Message edition={edition} name="SearchPage.withoutScript" />
        </p>
      </PageHead>
      <section
        id="search-answer"
        aria-label={joinRuns(getMessage(edition, 'SearchPage.results'))}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: in development, React must leave to the script what is in it
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <NameIndex page={page} />
      <Months page={page} />
      <Words page={page} />
      <script src={scriptPath} defer />
    </>
  );
}

function Form({ page }: Props) {
  const { edition, archivePage, letters } = page;
  return (
    <search>
      <form id="search" className="search-form note" action={page.path}>
        <SearchField edition={edition} />
        <div className="search-filters">
          <label>
            <Message edition={edition} name="SearchPage.topic" />{' '}
            <select name="topic">
              <option value="">{getOption(edition, 'SearchPage.anyTopic')}</option>
              {[...letters.values()].flat().map((topic) => (
                <option key={getTopicId(topic)} value={getTopicId(topic)}>
                  {getBilingualRuns(edition, topic.name)[0]?.text}
                </option>
              ))}
            </select>
          </label>
          <label>
            <Message edition={edition} name="SearchPage.year" />{' '}
            <select name="year">
              <option value="">{getOption(edition, 'SearchPage.anyYear')}</option>
              {[...archivePage.years.keys()].map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </label>
        </div>
      </form>
    </search>
  );
}

/** An option has one language, that of the page. */
function getOption(edition: Edition, name: 'SearchPage.anyTopic' | 'SearchPage.anyYear') {
  return getMessage(edition, name)[0]?.text;
}

/** Every month that has news; on paper, such a list leads nowhere. */
function Months({ page: { edition, archivePage } }: Props) {
  if (archivePage.years.size === 0) return null;
  return (
    <section className="section screen">
      <h2>
        <Message edition={edition} name="SearchPage.months" />
      </h2>
      <ul className="columns plain note">
        {[...archivePage.years.values()].flat().map((month) => (
          <li key={month.month}>
            <MonthLink page={month} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the script says, and what it has to know. */
function Words({ page: { edition, site } }: Props) {
  const { convert: _, ...entry } = edition;
  const values = { count: '{count}', query: '{query}', topic: '{topic}' };
  const messages = Object.fromEntries(
    wordNames.map((name) => [name, getMessage(edition, `SearchResults.${name}`, values)]),
  ) as PageWords['messages'];
  const textEditions = {
    en: getTextEdition(entry, 'en'),
    zh: getTextEdition(entry, 'zh'),
  };
  const words: PageWords = { edition: entry, textEditions, timeZone: site.timeZone, messages };
  const json = JSON.stringify(words).replaceAll('<', '\\u003c');
  return (
    <script
      id={wordsId}
      type="application/json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotation marks as entities
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
