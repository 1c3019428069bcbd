import type { Article } from './records';

/** What decides whether readers see an article. */
type Visibility = Pick<Article, 'draft' | 'published' | 'withdrawn'>;

/** Whether readers may see an article at `now` (milliseconds since the epoch). */
export function isPublished(article: Visibility, now: number): boolean {
  return isOut(article, now) && article.withdrawn === undefined;
}

/** Whether readers are told at `now`, at the address of an article, that it was withdrawn. */
export function isWithdrawn<Own extends Visibility>(
  article: Own,
  now: number,
): article is Own & Required<Pick<Article, 'withdrawn'>> {
  return isOut(article, now) && article.withdrawn !== undefined;
}

function isOut({ draft, published }: Visibility, now: number): boolean {
  return !draft && published.instant <= now;
}
