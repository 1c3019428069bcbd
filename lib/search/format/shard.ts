import { ByteReader, ByteWriter } from './bytes';
import type { Occurrence, Posting } from './posting';

/** A stretch of the sorted terms of a segment with their postings. */
export type Shard = ReadonlyMap<string, Posting>;

/**
 * What is alike stands together, since that deflates to less: how many terms there are; how many characters each
 * shares with the one before it, and how many it adds; the upper halves of the codes of these (UTF-16), and the
 * lower ones; in how many texts each term stands; the steps from one of its texts to the next; the occurrences.
 */
export function renderShard(entries: readonly (readonly [string, Posting])[]): Uint8Array {
  const terms = entries.map(([term]) => term);
  const postings = entries.map(([, posting]) => posting);
  const shared = terms.map((term, place) => countShared(terms[place - 1] ?? '', term));
  const added = terms.map((term, place) => term.slice(shared[place]));
  const characters = added.join('');
  const codes = Array.from(characters, (_, place) => characters.charCodeAt(place));
  const writer = new ByteWriter();
  writer.addNumbers([terms.length, ...shared, ...added.map(({ length }) => length)]);
  writer.addBytes(Uint8Array.from(codes, (code) => code >> 8));
  writer.addBytes(Uint8Array.from(codes, (code) => code & 255));
  writer.addNumbers(postings.map(({ size }) => size));
  for (const posting of postings) {
    let last = 0;
    for (const text of posting.keys()) {
      writer.addNumber(text - last);
      last = text;
    }
  }
  for (const posting of postings) {
    for (const occurrence of posting.values()) writer.addByte(occurrence);
  }
  return writer.take();
}

/** The inverse of `renderShard`. Throws a RangeError where the bytes are no shard. */
export function parseShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const { shared, added, upper, lower, counts } = readTerms(reader);
  const steps = counts.map((count) => reader.readNumbers(count));
  const shard = new Map<string, Posting>();
  let [term, place] = ['', 0];
  for (const [which, own] of steps.entries()) {
    term = term.slice(0, shared[which]);
    for (const end = place + (added[which] ?? 0); place < end; place += 1)
      term += String.fromCharCode(((upper[place] ?? 0) << 8) | (lower[place] ?? 0));
    const posting = new Map<number, Occurrence>();
    let text = 0;
    for (const step of own) {
      text += step;
      posting.set(text, reader.readByte());
    }
    shard.set(term, posting);
  }
  return shard;
}

/** Whether that holds for the number of each text in a shard, of which nothing else is made. */
export function holdsForTexts(bytes: Uint8Array, isMeant: (text: number) => boolean): boolean {
  const reader = new ByteReader(bytes);
  return readTerms(reader).counts.every((count) => {
    let text = 0;
    for (let left = count; left > 0; left -= 1) {
      text += reader.readNumber();
      if (!isMeant(text)) return false;
    }
    return true;
  });
}

/** What stands before the steps; `counts` says how many of these each term has. */
function readTerms(reader: ByteReader) {
  const size = reader.readNumber();
  const [shared, added] = [reader.readNumbers(size), reader.readNumbers(size)];
  const characters = added.reduce((sum, own) => sum + own, 0);
  const [upper, lower] = [reader.readBytes(characters), reader.readBytes(characters)];
  return { shared, added, upper, lower, counts: reader.readNumbers(size) };
}

function countShared(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}
