import { splitEdition } from '@/components/text/bilingual';
import { Message, Text, Time } from '@/components/text/Text';
import type { Edition } from '@/lib/edition/editions';
import { type Localized, languages } from '@/lib/language/language';
import type { PageOf } from '@/lib/page/page';
import { getReadingMinutes } from '@/lib/page/reading';

interface Props {
  readonly page: PageOf<'article'>;
}

/** Who wrote it, where and when, and how long it takes to read: in each language by itself. */
export function ArticleFacts({ page }: Props) {
  return (
    <div className="facts note parallel">
      {splitEdition(page.archive, page.edition).map((edition) => (
        <ul
          key={edition.id}
          className="fact-list dotted"
          lang={edition.lang === page.edition.lang ? undefined : edition.lang}
        >
          <Origin page={page} edition={edition} />
          <Reading page={page} edition={edition} />
        </ul>
      ))}
    </div>
  );
}

interface PartProps extends Props {
  /** One of the editions in one language that make up the page's. */
  readonly edition: Edition;
}

function Origin({ page, edition }: PartProps) {
  const { authors, dateline, published, updated } = page.article;
  const { timeZone } = page.site;
  return (
    <>
      {authors.length > 0 && (
        <li className="byline">
          <Message
            edition={edition}
            name="ArticleFacts.authors"
            values={{ names: joinNames(authors) }}
          />
        </li>
      )}
      <li>
        {dateline && (
          <>
            <span className="dateline">
              <Text edition={edition} text={dateline} />
            </span>
            {edition.languages[0] === 'zh' ? '，' : ', '}
          </>
        )}
        <Time edition={edition} date={published} timeZone={timeZone} />
      </li>
      {updated && (
        <li>
          <Message edition={edition} name="ArticleFacts.updated" />{' '}
          <Time edition={edition} date={updated} timeZone={timeZone} />
        </li>
      )}
    </>
  );
}

/** How long the text in that language takes to read, and who translated it. */
function Reading({ page, edition }: PartProps) {
  const [language] = edition.languages;
  const text = page.article.texts[language];
  if (!text) return null;
  const minutes = getReadingMinutes(page, text);
  return (
    <>
      <li>
        <Message edition={edition} name="ArticleFacts.minutes" values={{ minutes }} />
      </li>
      {text.translator && (
        <li>
          <Message
            edition={edition}
            name="ArticleFacts.translator"
            values={{ name: text.translator }}
          />
        </li>
      )}
    </>
  );
}

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

/** Several names as one text: `A, B and C`, `甲、乙和丙`. */
function joinNames(names: readonly Localized[]): Localized {
  const [en = '', zh = ''] = languages.map((language) =>
    new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
      names.map((name) => name[language]),
    ),
  );
  return { en, zh };
}
