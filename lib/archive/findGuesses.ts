import type { Article } from '@/lib/content/records';
import { type Guess, getGuesses } from '@/lib/language/getGuesses';

/** A guess of the conversion to Traditional, at its place in the file. */
export interface PlacedGuess extends Guess {
  readonly file: string;
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The words around it. */
  readonly context: string;
}

const around = 6;

/**
 * Every character in the Chinese of an article, headline and summary included, whose
 * Traditional form no phrase decided; those of the front matter are placed at its first line.
 */
export function findGuesses({ texts }: Article): readonly PlacedGuess[] {
  const { zh } = texts;
  if (!zh) return [];
  const head = [zh.title, zh.summary].flatMap((text) => placeGuesses(text, zh.file, 1));
  const body = zh.body.split('\n').flatMap((line, index) => placeGuesses(line, zh.file, index + 1));
  return [...head, ...body];
}

function placeGuesses(text: string, file: string, line: number): readonly PlacedGuess[] {
  return getGuesses(text).map((guess) => ({
    ...guess,
    file,
    line,
    column: guess.start + 1,
    context: text.slice(Math.max(0, guess.start - around), guess.start + 1 + around),
  }));
}
