import type { Broken } from '@/lib/content/schemas/withRule';
import { type DateParts, parseDate } from '@/lib/date/parseDate';

/** What is wrong with a date, as a rule and its values. */
export function checkDate(text: string): Broken | undefined {
  const parts = parseDate(text);
  if (parts) {
    return isReal(parts) ? undefined : { rule: 'date-not-real', values: { found: text } };
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text)) {
    const likely = text
      .replace(' ', 'T')
      .replace(/T(\d):/, 'T0$1:')
      .replace(/\.\d+$/, '');
    return { rule: 'date-without-offset', values: { found: text, likely } };
  }
  return { rule: 'date-form', values: { found: text, likely: suggest(text) } };
}

function isReal({ year, month, day, time }: DateParts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && (time === undefined || isTime(time));
}

function isTime({ hour, minute, second, offset }: NonNullable<DateParts['time']>): boolean {
  return hour <= 23 && minute <= 59 && second <= 59 && Math.abs(offset) <= 14 * 60;
}

/** `2024/1/2`, `2024.1.2` and `2024年1月2日` as ISO 8601 writes them; `none` for what isn't clear. */
function suggest(text: string): string {
  const match = /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?\D?$/.exec(text);
  const [, year, month = '', day] = match ?? [];
  if (year === undefined) {
    return 'none';
  }
  return [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
}
