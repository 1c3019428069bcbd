import { Temporal } from 'temporal-polyfill';

/**
 * A date as the newsroom wrote it. A day or a month is a civil date, not an instant: it is shown
 * as written in every time zone. Plain data, which caches and threads can take.
 */
export interface ContentDate {
  /** `2024-01`, `2024-01-12` or `2024-01-12T09:30+08:00`: ISO 8601, as written. */
  readonly iso: string;
  readonly precision: 'month' | 'day' | 'minute';
  /** Milliseconds since the epoch; for a day or a month, where it begins in the paper's time zone. */
  readonly instant: number;
  /** `yyyy-mm`: as written, or, for an instant, by the clocks of the paper's time zone. */
  readonly month: string;
}

const form =
  /^(?<year>\d{4})-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?<second>:\d{2})?(?:Z|(?<offset>[+-]\d{2}:\d{2})))?)?$/;

/** Whether a text has one of the three forms of a date; the date need not exist. */
export function hasDateForm(text: string): boolean {
  return form.test(text);
}

/** Whether a text is a date that exists, in one of the three forms. */
export function isDate(text: string): boolean {
  try {
    parseText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A date from its text (ISO 8601, in one of the three forms) for a paper in a time zone (IANA
 * name). A day begins at its first moment there, also where the clocks skip midnight or show it
 * twice; a day that they skip begins where the next one does. Throws a RangeError where the text
 * is not a date, the date doesn't exist, its year is before 1000 or its offset over 14 hours.
 */
export function parseDate(text: string, timeZone: string): ContentDate {
  const start = parseText(text);
  if (start instanceof Temporal.Instant) {
    const month = getMonth(start, text, timeZone);
    return { iso: text, precision: 'minute', instant: start.epochMilliseconds, month };
  }
  const precision = text.length === 'yyyy-mm'.length ? 'month' : 'day';
  return { iso: text, precision, instant: getStart(start, timeZone), month: text.slice(0, 7) };
}

/** Whether the whole of `date` (a month, a day, an instant) lies before `other` begins. */
export function isBefore(date: ContentDate, other: ContentDate, timeZone: string): boolean {
  const start = parseText(date.iso);
  if (start instanceof Temporal.Instant) return date.instant < other.instant;
  const next = start.add(date.precision === 'month' ? { months: 1 } : { days: 1 });
  return getStart(next, timeZone) <= other.instant;
}

/** The instant, or the first day, that a text names. Throws a RangeError as `parseDate` does. */
function parseText(text: string): Temporal.Instant | Temporal.PlainDate {
  const { year = '', second, offset = '' } = form.exec(text)?.groups ?? {};
  // Temporal lets these pass: years that are slips, leap seconds, offsets that no zone has.
  if (year < '1000' || second === ':60' || offset.slice(1) > '14:00') {
    throw new RangeError(`Not a date: ${text}`);
  }
  return text.includes('T')
    ? Temporal.Instant.from(text)
    : Temporal.PlainDate.from(text.padEnd(10, '-01'));
}

/**
 * Clocks anywhere are at most 26 hours apart: only near the ends of a month is the zone asked,
 * which takes three times as long as all the rest.
 */
function getMonth(start: Temporal.Instant, text: string, timeZone: string): string {
  const day = text.slice('yyyy-mm-'.length, 'yyyy-mm-dd'.length);
  const isClear = day > '02' && day < '27';
  const date = isClear ? text : start.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return date.slice(0, 'yyyy-mm'.length);
}

function getStart(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}
