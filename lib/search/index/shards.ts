import { renderShard } from '@/lib/search/format/shard';
import { isBorder } from './cut';
import { createTermPart, type TermPart } from './part';

/** Bytes of a shard before it is deflated to some 60 per cent: most have about 2000. */
const limits = { least: 1250, most: 3250, spread: 750 } as const;

/** Cuts terms, which are given in order with their postings, into shards. */
export class ShardWriter {
  private readonly written: TermPart[] = [];
  private entries: (readonly [term: string, posting: Uint8Array])[] = [];
  private size = 0;

  add(term: string, posting: Uint8Array): void {
    if (this.isBorder(term, () => posting)) this.end();
    this.entries.push([term, posting]);
    this.size += getSize(term, posting);
  }

  /** Whether a shard begins with a term, should it be the next; the posting is asked for where that decides. */
  isBorder(term: string, getPosting: () => Uint8Array): boolean {
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

function getSize(term: string, posting: Uint8Array): number {
  return posting.length + term.length + 2;
}
