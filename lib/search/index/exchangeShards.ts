import { getTextNumber, parseTextNumber } from '@/lib/search/format/manifest';
import type { Posting } from '@/lib/search/format/posting';
import { holdsForTexts, parseShard } from '@/lib/search/format/shard';
import { type LastSegment, listShards } from './lastSegment';
import { openPart, type TermPart } from './part';
import type { Postings } from './postings';
import { ShardWriter } from './shards';

/**
 * The shards of the last segment with other postings in place of those that changed: `now` has the
 * places of the articles that are kept by the places that they had, in the same order. What no change
 * touches is taken as it is, and cut as it was. Throws where a shard is lost or damaged.
 */
export function exchangeShards(
  last: LastSegment,
  now: readonly (number | undefined)[],
  added: Postings,
): readonly TermPart[] {
  const numbers = renumber(now);
  const shards = listShards(last);
  const terms = added.listTerms();
  let at = 0;
  // Each with the terms that come into it.
  const stretches = shards.map((shard, place) => {
    const from = at;
    const end = shards[place + 1]?.term;
    while (at < terms.length && (end === undefined || (terms[at] ?? '') < end)) at += 1;
    return { shard, terms: terms.slice(from, at) };
  });
  const isTouched = stretches.map(
    ({ shard, terms: own }) =>
      own.length > 0 || !holdsForTexts(open(shard), (text) => numbers[text] === text),
  );
  const writer = new ShardWriter();
  for (const [place, { shard, terms: own }] of stretches.entries()) {
    // Where a shard ends is decided by the term that follows it.
    const isSame = !isTouched[place] && !isTouched[place + 1];
    if (isSame && writer.isBorder(shard.term, () => readFirst(shard))) writer.keep(shard);
    else for (const entry of mergeShard(shard, own, added, numbers)) writer.add(...entry);
  }
  return writer.finish();
}

/** The posting of its first term. */
function readFirst(shard: TermPart): Posting {
  return parseShard(open(shard)).get(shard.term) ?? new Map();
}

/** The terms that a shard has now, of which some come into it, with their postings. */
function* mergeShard(
  shard: TermPart,
  terms: readonly string[],
  added: Postings,
  numbers: Int32Array,
): Generator<readonly [term: string, posting: Posting]> {
  const old = parseShard(open(shard));
  for (const term of [...new Set([...old.keys(), ...terms])].sort()) {
    const posting = added.join(term, old.get(term), numbers);
    if (posting) yield [term, posting];
  }
}

function open({ id, render }: TermPart): Uint8Array {
  return openPart(render(), id);
}

/** By the number that a text had, the one that it has now, or a negative one where it is gone. */
function renumber(now: readonly (number | undefined)[]): Int32Array {
  return Int32Array.from({ length: 2 * now.length }, (_, text) => {
    const { article, language } = parseTextNumber(text);
    const place = now[article];
    return place === undefined ? -1 : getTextNumber(place, language);
  });
}
