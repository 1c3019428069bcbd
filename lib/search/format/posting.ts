import type { ByteReader, ByteWriter } from './bytes';

/** Where in an article a term stands, the most telling place first. */
export const fields = { title: 0, summary: 1, body: 2, none: 3 } as const;

export type Field = (typeof fields)[keyof typeof fields];

/**
 * How a term stands in a text, as a set of bits: in which fields (1, 2, 4), in which of them as a
 * word and no part of one (8, 16, 32), whether a word begins with it somewhere (64) and whether one
 * ends with it (128). That of two places is the one `|` the other.
 */
export type Occurrence = number;

/** A term at one place; as a word where it is one from its beginning to its end. */
export function createOccurrence(
  field: Field,
  starts: boolean,
  ends: boolean,
  isWord = starts && ends,
): Occurrence {
  return (1 << field) | (isWord ? 8 << field : 0) | (starts ? 64 : 0) | (ends ? 128 : 0);
}

/** The most telling field where it stands. */
export function getField(occurrence: Occurrence): Field {
  return getFirst(occurrence & 7);
}

/** The most telling field where it stands as a word; `none` where it never does. */
export function getWordField(occurrence: Occurrence): Field {
  return getFirst((occurrence >> 3) & 7);
}

export function startsWord(occurrence: Occurrence): boolean {
  return (occurrence & 64) !== 0;
}

export function endsWord(occurrence: Occurrence): boolean {
  return (occurrence & 128) !== 0;
}

function getFirst(bits: number): Field {
  if (bits & 1) return fields.title;
  if (bits & 2) return fields.summary;
  return bits & 4 ? fields.body : fields.none;
}

/** Without the fields that follow a more telling one: nobody asks for them, and less is left to send. */
export function simplifyOccurrence(occurrence: Occurrence): Occurrence {
  const word = occurrence & 56;
  return (occurrence & 192) | (occurrence & -occurrence & 7) | (word & -word);
}

/** The texts that have a term: numbers of texts in ascending order, and how it stands in each. */
export interface Posting {
  readonly texts: readonly number[];
  readonly occurrences: readonly Occurrence[];
}

/** How many there are; the steps from one text to the next; the occurrences. */
export function writePosting(writer: ByteWriter, { texts, occurrences }: Posting): void {
  writer.addNumber(texts.length);
  let last = 0;
  for (const text of texts) {
    writer.addNumber(text - last);
    last = text;
  }
  for (const occurrence of occurrences) writer.addByte(occurrence);
}

export function readPosting(reader: ByteReader): Posting {
  const count = reader.readNumber();
  const texts: number[] = [];
  let last = 0;
  while (texts.length < count) {
    last += reader.readNumber();
    texts.push(last);
  }
  return { texts, occurrences: Array.from(reader.readBytes(count)) };
}
