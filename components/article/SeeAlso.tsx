import { Message, Text } from '@/components/text/Text';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly edition: Edition;
  readonly references: Article['seeAlso'];
}

/** What to read elsewhere; a title without an address is not a link. */
export function SeeAlso({ edition, references }: Props) {
  if (references.length === 0) return null;
  return (
    <section>
      <h2 className="label">
        <Message edition={edition} name="SeeAlso.title" />
      </h2>
      <ul className="references">
        {references.map(({ title, url }) => {
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
