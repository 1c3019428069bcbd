import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import { placeText, type Stretch } from '@/lib/content/files/textPlaces';
import { listTexts } from '@/lib/content/files/yamlCharacters';
import type { FilePlace, Place } from '@/lib/fault/fault';
import { findPlace } from '@/lib/markdown/parse/places';
import { readTextFile } from '@/lib/store/readTextFile';

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
