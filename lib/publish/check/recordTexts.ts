import { type ContentDate, parseDate } from '@/lib/date/contentDate';
import { writeDate } from '@/lib/edition/formatDate';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import { renderBody } from '@/lib/markdown/renderBody';

/** Every text of a record, at any depth; dates are no texts. */
export function getRecordTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(getRecordTexts);
  if (typeof value !== 'object' || value === null || 'iso' in value) return [];
  return Object.values(value).flatMap(getRecordTexts);
}

/** Every date of a record as pages write it, and its month. */
export function getRecordDates(value: unknown, timeZone: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('iso' in value)) {
    return Object.values(value).flatMap((inner) => getRecordDates(inner, timeZone));
  }
  const date = value as ContentDate;
  const month = parseDate(date.month, timeZone);
  return [date, month].flatMap((own) => Object.values(writeDate(own, timeZone)));
}

/** What a reader sees of a body, a paragraph, item or cell each, without markup. */
export function getBodyTexts(
  body: ParsedBody,
  convert?: (text: string) => string,
): readonly string[] {
  return renderAll(body, convert).flatMap((html) => {
    const whole = html
      .split(/\n|<br>|<\/(?:p|li|t[dh]|h\d|figcaption|pre|blockquote)>/)
      .map((text) => text.replace(/<[^>]*>/g, ''));
    // What stands between two marks may have been copied without the rest.
    const runs = html.split(/<[^>]*>|\n/);
    return [...new Set([...whole, ...runs])].map(decode).filter(Boolean);
  });
}

/** What a body says of its pictures, and the titles of its links. */
export function getLabels(body: ParsedBody): readonly string[] {
  const labels = / (?:alt|title)="([^"]*)"|<figcaption>(.*?)<\/figcaption>/gs;
  return renderAll(body).flatMap((html) =>
    [...html.matchAll(labels)].map(([, value, caption = '']) =>
      decode(value ?? caption.replace(/<[^>]*>/g, '')),
    ),
  );
}

function renderAll(body: ParsedBody, convert?: (text: string) => string): readonly string[] {
  const image = (src: string) => ({ src });
  const options = { link: () => undefined, image, ...(convert && { text: convert }) };
  return renderBody(body, options).map(({ html }) => html);
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The references that rendering writes. */
function decode(html: string): string {
  return html.replace(/&(lt|gt|quot|amp);/g, (whole, name: string) => characters[name] ?? whole);
}
