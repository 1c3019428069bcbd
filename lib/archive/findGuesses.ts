import type { Article } from '@/lib/content/records';
import type { Converter, Guess } from '@/lib/language/converter';

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
 * Traditional form neither a name of the paper nor a phrase decided; those of the front matter
 * are placed at its first line.
 */
export function findGuesses(converter: Converter, { texts }: Article): readonly PlacedGuess[] {
  const { zh } = texts;
  if (!zh) return [];
  const placeGuesses = (text: string, line: number): readonly PlacedGuess[] =>
    converter.getGuesses(text).map((guess) => ({
      ...guess,
      file: zh.file,
      line,
      column: guess.start + 1,
      context: text.slice(Math.max(0, guess.start - around), guess.start + 1 + around),
    }));
  const head = [zh.title, zh.summary].flatMap((text) => placeGuesses(text, 1));
  const body = zh.body.split('\n').flatMap((line, index) => placeGuesses(line, index + 1));
  return [...head, ...body];
}
