import { han } from './tokens';

/**
 * So many Han characters that follow one another are a term, and so are one and two. Three are found by what begins
 * with them; only where a run of characters ends are they a term, too.
 */
export const mostTogether = 4;

const beginning = new RegExp(`^(?:${han.source}){${mostTogether - 1}}$`, 'u');

/** Whether a term is found by those that begin with it. */
export function isBeginning(term: string): boolean {
  return beginning.test(term);
}

/**
 * The term of a word and of the word or Han character that follows it at once, as in `24/7`. It begins with a space, so
 * that longer words stand together in the index, without what follows each of them.
 */
export function joinNext(word: string, next: string): string {
  return ` ${word} ${next}`;
}
