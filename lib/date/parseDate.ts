import type { ContentDate } from './contentDate';

/** The parts of a date as it is written. */
export interface DateParts {
  readonly precision: ContentDate['precision'];
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 for a month. */
  readonly day: number;
  /** Wall clock and offset from UTC, only of an instant; seconds and minutes count from 0. */
  readonly time?: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    /** Minutes east of UTC. */
    readonly offset: number;
  };
}

const form =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|([+-]\d{2}):(\d{2})))?)?$/;

/** Reads the three forms of a date by ISO 8601; undefined for any other. Doesn't ask whether it exists. */
export function parseDate(text: string): DateParts | undefined {
  const match = form.exec(text);
  if (!match) {
    return undefined;
  }
  const [, year, month, day, hour, minute, second, offsetHours = '+00', offsetMinutes] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
  if (hour === undefined) {
    return { ...date, precision: day === undefined ? 'month' : 'day' };
  }
  const offset = Math.abs(Number(offsetHours)) * 60 + Number(offsetMinutes ?? 0);
  return {
    ...date,
    precision: 'minute',
    time: {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
      offset: offsetHours.startsWith('-') ? -offset : offset,
    },
  };
}
