import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly edition: Edition;
  readonly article: Article;
}

/** What to read elsewhere; a title without an address stays a title. */
export function SeeAlso({ edition, article }: Props) {
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
                <span className="parallel">{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
