import { checkDate } from '@/lib/content/schemas/contentDate';
import { formatInstant } from '@/lib/date/timestamp';
import { parseTextDate } from '@/lib/desk/import/parseTextDate';
import type { OldArticle } from './oldArticle';

/** What an old article says of itself, as far as ours has a field for it. */
export interface OldFacts {
  readonly title: string;
  /** ISO 8601: a day, or an instant with its offset. */
  readonly published?: string;
  readonly updated?: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** Tags and categories, each once, as written. */
  readonly tags: readonly string[];
  /** The last part of its address, as the author chose it. */
  readonly slug: string;
}

type Fields = OldArticle['fields'];

/** Reads the facts; a time without an offset is one by the clocks of `timeZone`. */
export function readFacts({ fields, source }: OldArticle, timeZone: string): OldFacts {
  const published = readDate(fields, ['date', 'published', 'publishDate', 'pubDate'], timeZone);
  const name = /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})-[^/]*$/.exec(source);
  const day = name && parseTextDate(name.slice(1).join('-'));
  const date = published ?? day ?? undefined;
  const updated = readDate(
    fields,
    ['updated', 'lastmod', 'last_modified_at', 'modified'],
    timeZone,
  );
  return {
    title: readText(fields, ['title']),
    ...(date && { published: date }),
    ...(updated && date && isLater(updated, date) && { updated }),
    summary: readText(fields, ['description', 'excerpt', 'summary', 'subtitle', 'lead']),
    authors: readList(fields, ['author', 'authors']).map(stripMarkup),
    tags: [...new Set(readList(fields, ['categories', 'category', 'tags', 'tag']))],
    slug: readText(fields, ['slug']),
  };
}

function isLater(date: string, other: string): boolean {
  return date.slice(0, 10) > other.slice(0, 10);
}

function readText(fields: Fields, keys: readonly string[]): string {
  for (const key of keys) {
    const value = fields.get(key);
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (text !== '' && text !== 'null') return text;
  }
  return '';
}

/** Names of links, as authors are sometimes given: `[A. B.](https://…), Firm`. */
function stripMarkup(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
}

/** A list in any of the ways in which it is written: nested, one text, separated by commas. */
function readList(fields: Fields, keys: readonly string[]): readonly string[] {
  return keys
    .flatMap((key) => flatten(fields.get(key)))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text !== 'null');
}

function flatten(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/[,，、]/);
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? flatten(item) : getName(item)));
  return getName(value);
}

function getName(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const isNamed = typeof value === 'object' && value !== null && 'name' in value;
  return isNamed && typeof value.name === 'string' ? [value.name] : [];
}

const stamp =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?[ ]*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

function readDate(fields: Fields, keys: readonly string[], timeZone: string): string | undefined {
  for (const key of keys) {
    const value = fields.get(key);
    const date = typeof value === 'string' ? parseOldDate(value.trim(), timeZone) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date as other programs write it, as ours has it: midnight is a day, a bare time is in `timeZone`. */
function parseOldDate(text: string, timeZone: string): string | undefined {
  const match = stamp.exec(text);
  if (!match) return parseMailDate(text, timeZone) ?? parseTextDate(text);
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = match;
  const date = [year, month, day].map((part) => part.padStart(2, '0')).join('-');
  if (checkDate(date)) return undefined;
  const isDay =
    hour === undefined || (Number(hour) + Number(minute) + Number(second) === 0 && !zone);
  if (isDay) return date;
  const offset = zone
    ? getOffset(zone)
    : findOffset(`${date}T${hour.padStart(2, '0')}:${minute}`, timeZone);
  const instant = `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
  return checkDate(instant) ? date : instant;
}

/** `Mon, 02 Jan 2006 15:04:05 +0000`, RFC 5322. */
function parseMailDate(text: string, timeZone: string): string | undefined {
  if (!/^\w{3}, \d{1,2} \w{3} \d{4} /.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : formatInstant(instant, timeZone);
}

function getOffset(zone: string): string {
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}

/** The offset of a zone at a time by its own clocks; where these were put back, the first one. */
function findOffset(local: string, timeZone: string): string {
  const guess = Date.parse(`${local}Z`);
  const around = [-1, 1].map((days) =>
    formatInstant(guess + days * 86_400_000, timeZone).slice(-6),
  );
  return (
    around.find((offset) =>
      formatInstant(Date.parse(local + offset), timeZone).startsWith(local),
    ) ??
    around[1] ??
    '+00:00'
  );
}
