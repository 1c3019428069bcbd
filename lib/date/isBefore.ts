import type { ContentDate } from './contentDate';
import { getDayStart } from './getDayStart';
import { parseDate } from './parseDate';

/** Whether the whole of `date` (a month, a day, a minute) lies before `other` begins. */
export function isBefore(date: ContentDate, other: ContentDate, timeZone: string): boolean {
  const parts = parseDate(date.iso);
  if (!parts || parts.precision === 'minute') {
    return date.instant < other.instant;
  }
  const { year, month, day } = parts;
  const isMonth = parts.precision === 'month';
  const end = isMonth
    ? getDayStart(year, month + 1, 1, timeZone)
    : getDayStart(year, month, day + 1, timeZone);
  return end <= other.instant;
}
