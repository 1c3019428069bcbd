import type { ContentDate } from './contentDate';

/** The month of a date, `yyyy-mm`: as written, or, for an instant, in the paper's time zone. */
export function getMonth(date: ContentDate, timeZone: string): string {
  if (date.precision !== 'minute') return date.iso.slice(0, 7);
  // The Swedish calendar writes dates as ISO 8601 does.
  return getFormat(timeZone).format(date.instant).slice(0, 7);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function getFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}
