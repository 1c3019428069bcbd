/** Where in an article a term stands, the most telling place first. */
export const fields = { title: 0, summary: 1, body: 2, none: 3 } as const;

export type Field = (typeof fields)[keyof typeof fields];

/**
 * How a term stands in a text, in a byte: the most telling field where it does (two bits), where it does as a word and
 * no part of one (two), and where all of it but the last character does (two), each as 3 less the field; whether a
 * word begins with it somewhere (64), and whether one ends with it (128).
 */
export type Occurrence = number;

/** What is known of a term at one place. */
interface Standing {
  readonly starts: boolean;
  readonly ends: boolean;
  /** Whether it is a word from its beginning to its end. */
  readonly isWord: boolean;
  /** Whether what it begins with is, all but its last character. */
  readonly beginsWithWord: boolean;
}

/** A term at one place: a whole word, unless something else is said. */
export function createOccurrence(
  field: Field,
  {
    starts = true,
    ends = true,
    isWord = starts && ends,
    beginsWithWord = false,
  }: Partial<Standing> = {},
): Occurrence {
  const own = 3 - field;
  const asWord = (isWord ? own << 2 : 0) | (beginsWithWord ? own << 4 : 0);
  return own | asWord | (starts ? 64 : 0) | (ends ? 128 : 0);
}

/** That of a term which stands at two places, or of two terms that begin alike. */
export function joinOccurrences(one: Occurrence, other: Occurrence): Occurrence {
  return (
    Math.max(one & 3, other & 3) |
    Math.max(one & 12, other & 12) |
    Math.max(one & 48, other & 48) |
    ((one | other) & 192)
  );
}

/** That of what a term begins with, all but its last character. */
export function getBeginning(occurrence: Occurrence): Occurrence {
  const word = (occurrence >> 2) & 12;
  return (occurrence & 67) | word | (word ? 128 : 0);
}

/** The most telling field where it stands. */
export function getField(occurrence: Occurrence): Field {
  return (3 - (occurrence & 3)) as Field;
}

/** The most telling field where it stands as a word; `none` where it never does. */
export function getWordField(occurrence: Occurrence): Field {
  return getField(occurrence >> 2);
}

export function startsWord(occurrence: Occurrence): boolean {
  return (occurrence & 64) !== 0;
}

export function endsWord(occurrence: Occurrence): boolean {
  return (occurrence & 128) !== 0;
}

/** The texts that have a term by their numbers, and how it stands in each; in files, in ascending order. */
export type Posting = ReadonlyMap<number, Occurrence>;
