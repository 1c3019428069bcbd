import { Message, Runs } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { getContents } from '@/lib/page/reading';

/** The headings of a long article, as links. */
export function Contents({ page }: { readonly page: PageOf<'article'> }) {
  const { edition } = page;
  const entries = getContents(page);
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
