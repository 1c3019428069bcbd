import { isPublished } from '@/lib/content/isPublished';
import type { Article } from '@/lib/content/records';
import type { Lookup } from './checkLink';
import type { Known } from './known';

/** What links must know of an article. */
export type Linkable = Pick<Article, 'slug' | 'draft' | 'published'>;

/** What links can lead to at `now` (milliseconds since the epoch). */
export function createLookup(articles: readonly Linkable[], known: Known, now: number): Lookup {
  const open = articles.filter((article) => isPublished(article, now));
  const hidden = articles.filter((article) => !isPublished(article, now));
  return {
    known,
    unpublished: new Set(hidden.map(({ slug }) => slug)),
    months: new Set(open.map(({ published }) => published.month)),
  };
}
