import { PageHead } from '@/components/archive/PageHead';
import { Body } from '@/components/article/Body';
import { Peek } from '@/components/article/ReadingModes';
import { ArticleLink } from '@/components/article/Teaser';
import { getCommonLang } from '@/components/text/bilingual';
import { Headline, Message, Runs, Text, Time } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';

interface Props {
  readonly page: PageOf<'paper'>;
}

/** One of the paper's own pages; the one on corrections lists them all. */
export function PaperPage({ page }: Props) {
  const { edition, title, description } = page;
  return (
    <article className="article">
      <PageHead title={<Headline runs={title} lang={getCommonLang(edition)} />}>
        <p className="deck parallel">
          <Runs runs={description} lang={getCommonLang(edition)} />
        </p>
        {edition.languages.length > 1 && <Peek edition={edition} />}
      </PageHead>
      <Body page={page} />
      {page.record.name === 'corrections' && <AllCorrections page={page} />}
    </article>
  );
}

/** Every correction of the paper, the newest first, with its article. */
function AllCorrections({ page }: Props) {
  const { archive, edition, site } = page;
  const all = archive.listCorrections();
  return (
    <section className="section">
      <h2>
        <Message edition={edition} name="AllCorrections.title" />
      </h2>
      {all.length === 0 && (
        <p className="parallel">
          <Message edition={edition} name="AllCorrections.none" />
        </p>
      )}
      <ul className="articles">
        {all.map(({ article, correction: { date, en, zh } }) => (
          <li key={`${article.slug} ${date.iso} ${en}`} className="ledger entry">
            <p className="note facts">
              <Time edition={edition} date={date} timeZone={site.timeZone} />
            </p>
            <div>
              <p className="parallel">
                <Text edition={edition} text={{ en, zh }} />
              </p>
              <p className="note headline">
                <ArticleLink edition={edition} article={getNearestArticle(page, article)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
