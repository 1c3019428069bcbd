import { splitPhrases, traditionalCharacters, traditionalPhrases } from './traditionalPhrases';

/** A character that has more than one Traditional form and stands in no phrase that decides. */
export interface Guess {
  readonly character: string;
  /** What it becomes for want of anything better. */
  readonly chosen: string;
  /** What it becomes in some phrases. */
  readonly others: readonly string[];
  /** Offset in the text, UTF-16. */
  readonly start: number;
}

/** By simplified character: the forms that some phrase gives it instead of the usual one. */
const alternatives = getAlternatives();

/**
 * Where the conversion of a Simplified text to Traditional had nothing to go by: each
 * character of several forms outside any phrase of OpenCC's. For editors to look through.
 */
export function getGuesses(text: string): readonly Guess[] {
  let start = 0;
  return splitPhrases(text).flatMap((part) => {
    const place = start;
    start += part.length;
    const others = alternatives.get(part);
    return others
      ? [{ character: part, chosen: getUsual(part), others: [...others], start: place }]
      : [];
  });
}

function getUsual(character: string): string {
  return traditionalCharacters.get(character) ?? character;
}

function getAlternatives(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of traditionalPhrases) {
    const forms = [...to];
    for (const [place, character] of [...from].entries()) {
      const form = forms[place];
      if (form === undefined || form === getUsual(character)) continue;
      found.set(character, (found.get(character) ?? new Set()).add(form));
    }
  }
  return found;
}
