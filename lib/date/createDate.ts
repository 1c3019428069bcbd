import type { ContentDate } from './contentDate';
import { getDayStart } from './getDayStart';
import { type DateParts, parseDate } from './parseDate';

const known = new Map<string, ContentDate>();

/** A date from its text, which `checkDate` has found right; throws a RangeError for any other. */
export function createDate(iso: string, timeZone: string): ContentDate {
  const key = `${iso} ${timeZone}`;
  const date = known.get(key) ?? convert(iso, timeZone);
  known.set(key, date);
  return date;
}

function convert(iso: string, timeZone: string): ContentDate {
  const parts = parseDate(iso);
  if (!parts) {
    throw new RangeError(`Not a date: ${iso}`);
  }
  return { iso, precision: parts.precision, instant: getInstant(parts, timeZone) };
}

function getInstant({ year, month, day, time }: DateParts, timeZone: string): number {
  return time
    ? Date.UTC(year, month - 1, day, time.hour, time.minute - time.offset, time.second)
    : getDayStart(year, month, day, timeZone);
}
