import type { ByteReader, ByteWriter } from './bytes';
import { countBytes, type Followers, followsNothing, getByte, getUpper } from './followers';

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

/** The texts that have a term: numbers of texts in ascending order, how it stands in each, and before what. */
export interface Posting {
  readonly texts: readonly number[];
  readonly occurrences: readonly Occurrence[];
  /** Empty where it isn’t kept. */
  readonly followers: readonly Followers[];
}

/**
 * Twice how many there are, and one more where followers are kept; the steps from one text to the next;
 * the occurrences; of the followers the upper bytes, then the lower ones.
 */
export function writePosting(writer: ByteWriter, posting: Posting): void {
  const { texts, occurrences, followers } = posting;
  writer.addNumber(2 * texts.length + (followers.length > 0 ? 1 : 0));
  let last = 0;
  for (const text of texts) {
    writer.addNumber(text - last);
    last = text;
  }
  for (const occurrence of occurrences) writer.addByte(occurrence);
  for (const own of followers) writer.addByte(getUpper(own));
  for (const own of followers) {
    const count = countBytes(getUpper(own));
    for (let place = 0; place < count; place += 1) writer.addByte(getByte(own, place));
  }
}

export function readPosting(reader: ByteReader): Posting {
  const head = reader.readNumber();
  const count = head >> 1;
  const texts: number[] = [];
  let last = 0;
  while (texts.length < count) {
    last += reader.readNumber();
    texts.push(last);
  }
  const occurrences = Array.from(reader.readBytes(count));
  const upper = head % 2 === 1 ? Array.from(reader.readBytes(count)) : [];
  const followers = upper.map((own) => {
    let all = own * followsNothing;
    const bytes = countBytes(own);
    for (let place = 0; place < bytes; place += 1) all += reader.readByte() * 256 ** place;
    return all;
  });
  return { texts, occurrences, followers };
}
