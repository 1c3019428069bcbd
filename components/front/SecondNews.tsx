import { Teaser } from '@/components/article/Teaser';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly articles: readonly Article[];
}

/** The news that comes next after the lead, below it. */
export function SecondNews({ archive, edition, articles }: Props) {
  if (articles.length === 0) return null;
  return (
    <div className="second teasers">
      {articles.map((article) => (
        <Teaser key={article.slug} archive={archive} edition={edition} article={article} />
      ))}
    </div>
  );
}
