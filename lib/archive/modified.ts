import type { Article } from '@/lib/content/records';
import type { ContentDate } from '@/lib/date/contentDate';

/** When an article last changed for its readers: published, updated or corrected. */
export function getModified({ published, updated, corrections }: Article): ContentDate {
  const dates = [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
  return dates.reduce(getLater, published);
}

/** When the last of some articles changed; undefined where there are none. */
export function getLastModified(articles: readonly Article[]): ContentDate | undefined {
  const [first, ...others] = articles.map(getModified);
  return first && others.reduce(getLater, first);
}

function getLater(a: ContentDate, b: ContentDate): ContentDate {
  return b.instant > a.instant ? b : a;
}
