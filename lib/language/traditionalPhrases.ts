import { characterCorrections } from './characterCorrections';
import { type Entry, isCharacter, openCcCharacters, openCcPhrases } from './openCc';
import { phraseCorrections } from './phraseCorrections';

/** A stretch of a text, and its Traditional form before variants; none where no phrase decides. */
export interface Phrase {
  readonly text: string;
  readonly traditional: string | undefined;
}

const corrections: readonly Entry[] = phraseCorrections.flatMap(({ phrases }) => phrases);

/** By Simplified phrase: OpenCC's, and ours in their place. */
export const traditionalPhrases: ReadonlyMap<string, string> = new Map([
  ...openCcPhrases,
  ...corrections.filter(([from]) => !isCharacter(from)),
]);

/** What a character becomes that stands in no phrase. */
export const traditionalCharacters: ReadonlyMap<string, string> = new Map([
  ...openCcCharacters,
  ...corrections.filter(([from]) => isCharacter(from)),
]);

/** Phrases that are none where they begin or end inside a word. */
const wholeWords = new Set(
  phraseCorrections.flatMap(({ phrases, wholeWords }) =>
    wholeWords ? phrases.map(([from]) => from) : [],
  ),
);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text, and what the cut goes by. */
interface Source {
  readonly text: string;
  /** Offsets of the words' borders. */
  readonly borders: ReadonlySet<number>;
  /** By offset: the Traditional form of a character that its neighbours decide. */
  readonly decided: ReadonlyMap<number, string>;
}

/** The best cut of the rest of a text: its first phrase, and how good it is. */
interface Cut extends Phrase {
  readonly score: number;
}

/**
 * Cuts a text into phrases and single characters: as much as can be stands in phrases, and of two
 * such cuts the one whose phrases begin and end with a word (UAX 29, with ICU's dictionary of
 * Chinese), then the one with the longer phrases. So 成都发布 holds 发布, not 都发, and 头发布满 begins
 * with 头发. A character that its neighbours decide is a phrase too.
 */
export function splitPhrases(text: string): readonly Phrase[] {
  const source = { text, borders: getBorders(text), decided: getDecided(text) };
  const cuts: Cut[] = [];
  for (let start = text.length - 1; start >= 0; start--) cuts[start] = findCut(source, start, cuts);
  const phrases: Phrase[] = [];
  for (let start = 0; start < text.length; ) {
    const cut = cuts[start];
    if (!cut) break;
    phrases.push(cut);
    start += cut.text.length;
  }
  return phrases;
}

function findCut({ text, borders, decided }: Source, start: number, cuts: readonly Cut[]): Cut {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const traditional = decided.get(start);
  const rest = cuts[start + character.length]?.score ?? 0;
  let best: Cut = { text: character, traditional, score: rest + (traditional ? worth : 0) };
  for (const length of getLengths().get(text.slice(start, start + 2)) ?? []) {
    const end = start + length;
    if (end > text.length) break;
    const phrase = text.slice(start, end);
    const form = traditionalPhrases.get(phrase);
    if (form === undefined) continue;
    const torn = Number(!borders.has(start)) + Number(!borders.has(end));
    if (torn > 0 && wholeWords.has(phrase)) continue;
    const score = length * worth - torn + (cuts[end]?.score ?? 0);
    if (score >= best.score) best = { text: phrase, traditional: form, score };
  }
  return best;
}

/** What a character in a phrase counts for, where each end inside a word counts one less. */
const worth = 4;

function getBorders(text: string): ReadonlySet<number> {
  const borders = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}

function getDecided(text: string): ReadonlyMap<number, string> {
  return new Map(
    characterCorrections.flatMap(({ pattern, traditional }) =>
      [...text.matchAll(pattern)].map(
        ({ 0: found, index }) => [index, traditional ?? found] as const,
      ),
    ),
  );
}

type Lengths = ReadonlyMap<string, readonly number[]>;

let lengths: Lengths | undefined;

/**
 * Lengths of the phrases by the two characters that they begin with, UTF-16, the shortest first. They are
 * found when they are first asked for: most commands convert nothing.
 */
function getLengths(): Lengths {
  lengths ??= findLengths();
  return lengths;
}

function findLengths(): Lengths {
  const found = new Map<string, Set<number>>();
  for (const phrase of traditionalPhrases.keys()) {
    const first = phrase.slice(0, 2);
    found.set(first, (found.get(first) ?? new Set()).add(phrase.length));
  }
  return new Map([...found].map(([first, set]) => [first, [...set].sort((a, b) => a - b)]));
}
