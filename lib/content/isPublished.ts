import type { Article } from './records';

/** Whether readers may see an article at `now` (milliseconds since the epoch). */
export function isPublished(article: Pick<Article, 'draft' | 'published'>, now: number): boolean {
  return !article.draft && article.published.instant <= now;
}
