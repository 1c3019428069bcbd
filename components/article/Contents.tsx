import { Message } from '@/components/text/Message';
import { Runs } from '@/components/text/Runs';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getContents } from '@/lib/page/reading';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** The headings of a long article, as links. */
export function Contents({ archive, edition, article }: Props) {
  const entries = getContents({ archive, edition, record: article });
  if (entries.length === 0) return null;
  return (
    <nav className="note contents" aria-labelledby="contents">
      <h2 id="contents">
        <Message edition={edition} name="Contents.title" />
      </h2>
      <ol className="links">
        {entries.map(({ id, runs }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Runs runs={runs} lang={edition.lang} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
