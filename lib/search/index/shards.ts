import type { Posting } from '@/lib/search/format/posting';
import { renderShard } from '@/lib/search/format/shard';
import { isBorder } from './cut';
import { createTermPart, type TermPart } from './part';

/** Bytes of a shard before it is deflated to half of that: most have about 2300. */
const limits = { least: 1450, most: 3750, spread: 850 } as const;

/** Cuts terms, which are given in order with their postings, into shards. */
export class ShardWriter {
  private readonly written: TermPart[] = [];
  private entries: (readonly [term: string, posting: Posting])[] = [];
  private size = 0;

  add(term: string, posting: Posting): void {
    if (this.isBorder(term, () => posting)) this.end();
    this.entries.push([term, posting]);
    this.size += getSize(term, posting);
  }

  /** Whether a shard begins with a term, should it be the next; the posting is asked for where that decides. */
  isBorder(term: string, getPosting: () => Posting): boolean {
    return this.size === 0 || isBorder(limits, this.size, term, getSize(term, getPosting()));
  }

  /** Adds a shard as it is; it has to begin at a border, and end at one. */
  keep(shard: TermPart): void {
    this.end();
    this.written.push(shard);
  }

  /** All shards, once every term was added; one at least, whatever the articles say. */
  finish(): readonly TermPart[] {
    this.end();
    return this.written.length > 0 ? this.written : [createTermPart('', renderShard([]))];
  }

  private end(): void {
    const [first] = this.entries;
    if (first) this.written.push(createTermPart(first[0], renderShard(this.entries)));
    this.entries = [];
    this.size = 0;
  }
}

/** About how many bytes a term takes: most steps from one text to the next take one, and so do occurrences. */
function getSize(term: string, { size }: Posting): number {
  return term.length + 3 + 2 * size;
}
