import type { ContentDate } from './contentDate';

/** A month, `yyyy-mm`, as a date. It is a civil date, the same in every time zone. */
export function getMonthDate(month: string): ContentDate {
  return { iso: month, precision: 'month', instant: Date.parse(month) };
}
