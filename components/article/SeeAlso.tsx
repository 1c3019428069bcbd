import { Message, Text } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';

interface Props {
  readonly page: PageOf<'article'>;
}

/** What to read elsewhere; a title without an address is not a link, and says whose it is. */
export function SeeAlso({ page }: Props) {
  const { edition, article } = page;
  if (article.seeAlso.length === 0) return null;
  return (
    <section>
      <h2 className="label">
        <Message edition={edition} name="SeeAlso.title" />
      </h2>
      <ul className="references">
        {article.seeAlso.map(({ title, url }) => {
          const text = <Text edition={edition} text={title} />;
          return (
            <li key={title.en ?? title.zh}>
              {url ? (
                <a className="parallel" href={url}>
                  {text}
                </a>
              ) : (
                <>
                  <span className="parallel">{text}</span>
                  <ListedBy page={page} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where a headline without an address comes from: what the article itself rests on. */
function ListedBy({ page: { edition, article } }: Props) {
  if (!article.source) return null;
  const { name } = article.source;
  const source = typeof name === 'string' ? { en: name, zh: name } : name;
  return (
    <p className="note facts">
      <Message edition={edition} name="SeeAlso.listed" values={{ source }} />
    </p>
  );
}
