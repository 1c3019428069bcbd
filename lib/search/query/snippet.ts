import { type Field, fields } from '@/lib/search/format/posting';
import type { Passage, Place } from './findPassages';

/** A stretch of text that is marked or isn't. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Letters before the first mark, and in all; a Han character is as wide as two. */
const widths = { before: 60, all: 220 } as const;

/** A text with the places of all clauses marked. */
export function getStretches({ text, places }: Passage): readonly Stretch[] {
  return cutStretches(text, joinPlaces(places.flat()), 0, text.length);
}

/**
 * The piece of an article that shows best why it was found: of the paragraph with most of what was
 * looked for, else of the summary.
 */
export function getSnippet(passages: readonly Passage[]): readonly Stretch[] {
  const best = choosePassage(passages);
  if (!best) return [];
  const { text } = best;
  const places = joinPlaces(best.places.flat());
  const start = getStart(text, places[0]?.start ?? 0);
  const end = getEnd(text, start);
  const mark = (isCut: boolean) => (isCut ? [{ text: '…', isMarked: false }] : []);
  return [
    ...mark(start > 0),
    ...cutStretches(text, places, start, end),
    ...mark(end < text.length),
  ];
}

function choosePassage(passages: readonly Passage[]): Passage | undefined {
  const isText = (field: Field) => field !== fields.title;
  const others = passages.filter(({ field }) => isText(field));
  const count = ({ places }: Passage) => places.filter((own) => own.length > 0).length;
  return others.toSorted((one, other) => count(other) - count(one))[0];
}

type Piece = Pick<Place, 'start' | 'end'>;

/** Places in order, those that touch or overlap as one. */
function joinPlaces(places: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && place.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else joined.push(place);
  }
  return joined;
}

function cutStretches(
  text: string,
  places: readonly Piece[],
  from: number,
  to: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last = from;
  const add = (end: number, isMarked: boolean) => {
    if (end > last) stretches.push({ text: text.slice(last, end), isMarked });
    last = Math.max(last, end);
  };
  for (const { start, end } of places) {
    if (end <= from || start >= to) continue;
    add(Math.max(start, from), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return stretches;
}

/** Where a piece begins whose first mark is there: at the beginning of the text, a sentence or a word. */
function getStart(text: string, mark: number): number {
  let start = mark;
  for (let width = 0; start > 0 && width < widths.before; start -= 1) {
    width += getWidth(text.charAt(start - 1));
  }
  if (start === 0) return 0;
  const before = text.slice(start, mark);
  const sentence = /(?:[.!?]\s|[。！？；])\s*(?=\S)/.exec(before);
  if (sentence) return start + sentence.index + sentence[0].length;
  const word = /[\s，、：]+/.exec(before);
  return word ? start + word.index + word[0].length : start;
}

function getEnd(text: string, start: number): number {
  let end = start;
  for (let width = 0; end < text.length && width < widths.all; end += 1) {
    width += getWidth(text.charAt(end));
  }
  if (end === text.length) return end;
  const word = /\s\S*$/.exec(text.slice(end - widths.before / 2, end));
  return word ? end - word[0].length : end;
}

function getWidth(character: string): number {
  return character > '\u2e7f' ? 2 : 1;
}
