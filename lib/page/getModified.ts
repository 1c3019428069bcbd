import type { Article } from '@/lib/content/records';
import type { ContentDate } from '@/lib/date/contentDate';

/** When an article last changed for its readers: published, updated or corrected. */
export function getModified({ published, updated, corrections }: Article): ContentDate {
  const dates = [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
  return dates.reduce((last, date) => (date.instant > last.instant ? date : last), published);
}
