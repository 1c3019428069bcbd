import type { ContentDate } from '@/lib/date/contentDate';
import { getTimestamp } from '@/lib/date/getTimestamp';

/**
 * A date as the schema of sitemaps takes it: a day or a moment (ISO 8601). A month, which it does
 * not take, is given as its first day.
 */
export function getLastmod(date: ContentDate, timeZone: string): string {
  switch (date.precision) {
    case 'month':
      return `${date.iso}-01`;
    case 'day':
      return date.iso;
    case 'minute':
      return getTimestamp(date, timeZone);
  }
}
