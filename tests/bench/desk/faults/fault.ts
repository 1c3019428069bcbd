import type { Language } from '@/lib/language/language';

/** A stretch of a text and what a careless hand could have written there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One sort of fault; lists every place where a text could suffer it. */
export interface FaultKind {
  readonly id: string;
  readonly find: (text: string, language: Language, random: () => number) => Change[];
}

/** The text with one change made. */
export function applyChange(text: string, { start, end, replacement }: Change): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Numbers from 0 to 1 that are the same for the same seed. mulberry32. */
export function makeRandom(seed: string): () => number {
  let state = [...seed].reduce(
    (sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0,
    7,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
