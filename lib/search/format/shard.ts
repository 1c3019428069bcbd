import { ByteReader, ByteWriter } from './bytes';
import { type Posting, readPosting } from './posting';

/** A stretch of the sorted terms of a segment with their postings, each as its own bytes. */
export type Shard = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder();

/** The terms in order, each as what it adds to the one before; then how long its posting is, and the posting. */
export function renderShard(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const writer = new ByteWriter();
  const encoder = new TextEncoder();
  let last = new Uint8Array();
  for (const [term, posting] of entries) {
    const bytes = encoder.encode(term);
    const shared = countShared(last, bytes);
    writer.addNumber(shared);
    writer.addNumber(bytes.length - shared);
    writer.addBytes(bytes.subarray(shared));
    writer.addNumber(posting.length);
    writer.addBytes(posting);
    last = bytes;
  }
  return writer.take();
}

/** The inverse of `renderShard`. Throws a RangeError where the bytes are no shard. */
export function parseShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const shard = new Map<string, Uint8Array>();
  let last: Uint8Array = new Uint8Array();
  while (!reader.isAtEnd) {
    const shared = reader.readNumber();
    const rest = reader.readBytes(reader.readNumber());
    const term = new Uint8Array(shared + rest.length);
    term.set(last.subarray(0, shared));
    term.set(rest, shared);
    shard.set(decoder.decode(term), reader.readBytes(reader.readNumber()));
    last = term;
  }
  return shard;
}

/** The posting of a term of a shard, which is empty where it has none. */
export function getPosting(shard: Shard, term: string): Posting {
  return readPosting(new ByteReader(shard.get(term) ?? Uint8Array.of(0)));
}

function countShared(one: Uint8Array, other: Uint8Array): number {
  let place = 0;
  while (place < one.length && place < other.length && one[place] === other[place]) place += 1;
  return place;
}
