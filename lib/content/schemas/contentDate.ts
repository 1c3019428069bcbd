import { z } from 'zod';
import { hasDateForm, isDate } from '@/lib/date/contentDate';
import { type Broken, forms, withRule } from './field';

/** A month, a day, or an instant with its offset from UTC, as ISO 8601 writes them. */
export const contentDate = withRule(z.string().trim(), checkDate)
  .meta({
    pattern: '^\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?$',
  })
  .register(forms, { form: 'date' });

/** A day (ISO 8601), without a time. */
export const day = withRule(z.string().trim(), checkDay)
  .meta({ format: 'date' })
  .register(forms, { form: 'day' });

function checkDay(text: string): Broken | undefined {
  const broken = checkDate(text);
  if (broken || text.length === 'yyyy-mm-dd'.length) return broken;
  return { rule: 'date-not-day', values: { found: text } };
}

/** What is wrong with a date, as a rule and its values; undefined where nothing is. */
export function checkDate(text: string): Broken | undefined {
  if (isDate(text)) return undefined;
  if (hasDateForm(text)) return { rule: 'date-not-real', values: { found: text } };
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text)) {
    const likely = text
      .replace(' ', 'T')
      .replace(/T(\d):/, 'T0$1:')
      .replace(/\.\d+$/, '');
    return { rule: 'date-without-offset', values: { found: text, likely } };
  }
  return { rule: 'date-form', values: { found: text, likely: suggest(text) } };
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
