import { Temporal } from 'temporal-polyfill';
import type { ContentDate } from './contentDate';

/** An instant (milliseconds since the epoch) with the offset of a time zone (IANA name), by RFC 3339. */
export function formatInstant(instant: number, timeZone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant);
  return moment.toString({ timeZone, smallestUnit: 'second' });
}

/** The day of an instant (milliseconds since the epoch) in a time zone (IANA name), `yyyy-mm-dd`. */
export function getDay(instant: number, timeZone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant);
  return moment.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/**
 * A date for machines (RFC 3339), in the paper's time zone (IANA name); a day is the instant at
 * which it begins there. Undefined for a month: search engines ask for a day at least, and which one
 * nobody knows.
 */
export function getTimestamp(date: ContentDate, timeZone: string): string | undefined {
  return date.precision === 'month' ? undefined : formatInstant(date.instant, timeZone);
}

/**
 * A date as the schema of sitemaps takes it: a day, or an instant by RFC 3339. A month, which it
 * does not take, is given as its first day.
 */
export function getLastmod(date: ContentDate, timeZone: string): string {
  return date.precision === 'minute'
    ? formatInstant(date.instant, timeZone)
    : date.iso.padEnd(10, '-01');
}

/** A timestamp (RFC 3339) as RSS takes it: RFC 822 with a year of four digits, in the same offset. */
export function formatMailDate(timestamp: string): string {
  const offset = timestamp.slice(-'+00:00'.length);
  const shown = new Date(timestamp.replace(offset, 'Z')).toUTCString();
  return shown.replace('GMT', offset.replace(':', ''));
}
