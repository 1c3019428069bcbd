import { splitEdition } from '@/components/text/bilingual';
import { Message, MessageAround, Text, Time } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
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
  const { dateline, published, updated } = page.article;
  const { timeZone } = page.site;
  return (
    <>
      {page.authors.length > 0 && (
        <li className="byline">
          <MessageAround edition={edition} name="ArticleFacts.authors" value="names">
            <AuthorLinks page={page} edition={edition} />
          </MessageAround>
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

/** The names of authors, each a link to their page: `A, B and C`, `甲、乙和丙`. */
function AuthorLinks({ page, edition }: PartProps) {
  const { authors } = page;
  const [language] = edition.languages;
  const list = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  // In the places of the names stand their numbers.
  return list.formatToParts([...authors.keys()].map(String)).map(({ type, value }) => {
    const author = type === 'element' ? authors[Number(value)] : undefined;
    if (!author) return value;
    return (
      <a key={author.id} href={getPath(page.edition, { kind: 'author', id: author.id })}>
        <Text edition={edition} text={author.name} />
      </a>
    );
  });
}
