import type { ContentDate } from './contentDate';
import { formatInstant } from './formatInstant';

/**
 * A date for machines (ISO 8601): a moment with the offset of the paper's time zone (IANA name),
 * a day as the moment at which it begins there, and a month as the month that it is.
 */
export function getTimestamp(date: ContentDate, timeZone: string): string {
  return date.precision === 'month' ? date.iso : formatInstant(date.instant, timeZone);
}
