import type { Postings } from './postings';

export type ShardEntry = readonly [term: string, posting: Uint8Array];

/** Bytes of a shard before it is deflated to some 60 per cent: most have about 4000. */
const limits = { least: 2500, most: 6500 } as const;

/** In how many more bytes than the least a shard ends, on average. */
const spread = 1500;

/**
 * The terms in order, cut into shards. Where one ends is decided by the terms that stand there
 * (content-defined chunking), so that after a change of some postings the others are cut as they were.
 */
export function cutShards(postings: Postings): readonly (readonly ShardEntry[])[] {
  const shards: ShardEntry[][] = [[]];
  let size = 0;
  for (const term of [...postings.keys()].sort()) {
    const posting = postings.get(term) ?? new Uint8Array();
    const own = posting.length + term.length + 2;
    if (size > 0 && (size + own > limits.most || (size >= limits.least && isBorder(term, own)))) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push([term, posting]);
    size += own;
  }
  return shards;
}

/** Whether a shard may begin with a term, the likelier the more bytes it has. */
function isBorder(term: string, size: number): boolean {
  return hash(term) * spread < size;
}

/** Between 0 and 1, by the term alone (FNV-1a, its bits mixed). */
function hash(term: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    value = Math.imul(value ^ term.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((value ^ (value >>> 13)) >>> 0) / 2 ** 32;
}
