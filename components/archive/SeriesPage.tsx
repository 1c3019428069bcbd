import { Message } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';
import { ArticleEntry } from './ArticleList';
import { CollectionHead } from './Collection';

interface Props {
  readonly page: PageOf<'series'>;
}

/** What a series is about, and its parts in their order; of those to come only that they are. */
export function SeriesPage({ page }: Props) {
  const { edition, parts } = page;
  return (
    <>
      <CollectionHead
        page={page}
        eyebrow={<Message edition={edition} name="AllSeriesPage.title" />}
        facts={
          <span>
            <PartCount page={page} />
          </span>
        }
      />
      <ol className="articles">
        {parts.map((article, place) => {
          const part = place + 1;
          const label = (
            <span>
              <Message edition={edition} name="SeriesPage.part" values={{ part }} />
            </span>
          );
          if (!article) return <PartToCome key={part} page={page} part={part} />;
          const own = getNearestArticle(page, article);
          return (
            <ArticleEntry key={part} edition={edition} article={own}>
              {label}
            </ArticleEntry>
          );
        })}
      </ol>
    </>
  );
}

/** How many parts a series has, and how many of them are out. */
export function PartCount({ page: { edition, parts, size } }: Props) {
  const values = { shown: size, count: parts.length };
  return <Message edition={edition} name="SeriesPage.parts" values={values} />;
}

function PartToCome({ page: { edition }, part }: Props & { readonly part: number }) {
  return (
    <li className="ledger entry">
      <p className="note facts">
        <Message edition={edition} name="SeriesPage.part" values={{ part }} />
      </p>
      <p className="note facts">
        <Message edition={edition} name="SeriesPage.toCome" />
      </p>
    </li>
  );
}
