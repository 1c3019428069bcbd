import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import { listTexts } from '@/lib/content/files/yamlTexts';
import type { FilePlace, Place } from '@/lib/fault/fault';
import { findPlace } from '@/lib/markdown/parse/places';
import { readTextFile } from '@/lib/store/readTextFile';

/** A stretch of a source, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where YAML has each UTF-16 unit of a text whose value begins at `start` of `source`: quotes, folds
 * and escapes may stand before or for it. Undefined where the source doesn't say this text.
 */
export function placeText(
  source: string,
  start: number,
  text: string,
): readonly Stretch[] | undefined {
  const [opening = ''] = /^(?:[>|][^\n]*\n|["'])/.exec(source.slice(start, start + 80)) ?? [];
  const quote = /^["']/.exec(opening)?.[0] ?? '';
  const places: Stretch[] = [];
  let offset = start + opening.length;
  for (const unit of text.split('')) {
    const rest = source.slice(offset, offset + 200);
    const [skipped = ''] = unit === ' ' ? [] : (/^(?:\s|\\\n)*/.exec(rest) ?? []);
    const length = getLength(unit, rest.slice(skipped.length), quote);
    if (length === undefined) return undefined;
    const place = { start: offset + skipped.length, end: offset + skipped.length + length };
    places.push(place);
    offset = place.end;
  }
  return places;
}

/** How much of the source stands for a unit of the text. */
function getLength(unit: string, source: string, quote: string): number | undefined {
  const [written] = (unit === ' ' ? fold : escapes[quote])?.exec(source) ?? [];
  if (written !== undefined) return written.length;
  return source.startsWith(unit) ? 1 : undefined;
}

const fold = /^\s*\n\s*/;

const escapes: Readonly<Record<string, RegExp>> = {
  "'": /^''/,
  '"': /^\\(?:x[\da-f]{2}|u[\da-f]{4}|.)/i,
};

/** A text of the front matter, as it stands in its file. */
export interface HeadSource {
  readonly source: string;
  /** Where the source has each UTF-16 unit of the text. */
  readonly places: readonly Stretch[];
  readonly getPlace: (offset: number) => Place;
}

/** How the front matter of a file says a text; undefined where it doesn't. */
export function findHead(file: string, text: string): HeadSource | undefined {
  const source = readTextFile(file).value;
  const yaml = source === undefined ? undefined : splitMarkdown(source, file).value?.yaml;
  if (source === undefined || !yaml) return undefined;
  const path = listTexts(yaml.value, []).find(([, value]) => value.trim() === text)?.[0];
  if (!path) return undefined;
  const { line, column } = yaml.locate(path);
  const before = source.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, own) => sum + own.length + 1, column - 1);
  const places = placeText(source, start, text);
  return places && { source, places, getPlace: findPlace(source) };
}

/** Where the front matter of a file begins to say a text; the start of the file where it doesn't. */
export function locateHead(file: string, text: string): FilePlace {
  const head = findHead(file, text);
  return { file, line: 1, column: 1, ...head?.getPlace(head.places[0]?.start ?? 0) };
}
