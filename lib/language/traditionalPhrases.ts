import type { DictLike } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';

/** Simplified text and its Traditional form. */
type Entry = readonly [string, string];

const entries = (configs.s2tw?.conversionChain[0] ?? []).flatMap(parse);

/** OpenCC's phrases of two characters and more, from Simplified to Traditional. */
export const traditionalPhrases = entries.filter(([from]) => [...from].length > 1);

/** What OpenCC makes of a character that stands in no phrase. */
export const traditionalCharacters: ReadonlyMap<string, string> = new Map(
  entries.filter(([from]) => [...from].length === 1),
);

const phrases = new Set(traditionalPhrases.map(([from]) => from));

/** Lengths of the phrases that begin with a character, UTF-16. */
const lengths = getLengths();

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the best cut of the rest of a text begins. */
interface Cut {
  readonly end: number;
  readonly score: number;
}

/**
 * Cuts a text into phrases of OpenCC's and single characters: as much as can be stands in
 * phrases, and where two cuts are equal, phrases that begin and end with a word win (UAX 29,
 * with ICU's dictionary of Chinese). So 成都发布 holds 发布, not 都发, and 头发布满 begins with 头发.
 */
export function splitPhrases(text: string): readonly string[] {
  const borders = getBorders(text);
  const cuts: Cut[] = [];
  cuts[text.length] = { end: text.length, score: 0 };
  for (let start = text.length - 1; start >= 0; start--)
    cuts[start] = findCut(text, start, cuts, borders);
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = cuts[start]?.end ?? text.length;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

function findCut(
  text: string,
  start: number,
  cuts: readonly Cut[],
  borders: ReadonlySet<number>,
): Cut {
  const size = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  let best: Cut = { end: start + size, score: cuts[start + size]?.score ?? 0 };
  for (const length of lengths.get(text.charAt(start)) ?? []) {
    const end = start + length;
    if (!phrases.has(text.slice(start, end))) continue;
    const fit = Number(borders.has(start)) + Number(borders.has(end));
    const score = length * 4 + fit + (cuts[end]?.score ?? 0);
    // Of equal cuts the longer phrase: lengths go up.
    if (score >= best.score) best = { end, score };
  }
  return best;
}

function getBorders(text: string): ReadonlySet<number> {
  const borders = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}

function getLengths(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const phrase of phrases) {
    const first = phrase.charAt(0);
    found.set(first, (found.get(first) ?? new Set()).add(phrase.length));
  }
  return new Map([...found].map(([first, set]) => [first, [...set].sort((a, b) => a - b)]));
}

/** OpenCC's form of a dictionary is `发 發|里 裏|…`, or pairs. */
function parse(dictionary: DictLike): readonly Entry[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((line): Entry => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}
