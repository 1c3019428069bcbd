import { getFollower, hasFollower } from '@/lib/search/format/followers';
import type { SegmentEntry } from '@/lib/search/format/manifest';
import type { Occurrence } from '@/lib/search/format/posting';
import type { IndexReader } from './indexReader';
import type { Unit } from './units';

/** Texts in ascending order, and how a term stands in each. */
interface Found {
  readonly texts: readonly number[];
  readonly occurrences: readonly Occurrence[];
}

/** The texts of a segment that have a term, before the one that has to follow it. */
export async function findUnit(
  reader: IndexReader,
  segment: SegmentEntry,
  { term, next }: Unit,
): Promise<Found> {
  const posting = await reader.getPosting(segment, term);
  if (!posting) return { texts: [], occurrences: [] };
  const { texts, occurrences, followers } = posting;
  if (next === undefined || followers.length === 0) return posting;
  const follower = getFollower(next);
  const isKept = followers.map((own) => hasFollower(own, follower));
  return {
    texts: texts.filter((_, place) => isKept[place]),
    occurrences: occurrences.filter((_, place) => isKept[place]),
  };
}

/** The texts of a segment that have all of these terms, and how each of these stands there, in their order. */
export async function findUnits(
  reader: IndexReader,
  segment: SegmentEntry,
  units: readonly Unit[],
): Promise<ReadonlyMap<number, readonly Occurrence[]>> {
  const all = await Promise.all(units.map((unit) => findUnit(reader, segment, unit)));
  const rarest = all.reduce(
    (least: Found | undefined, own) =>
      least && least.texts.length <= own.texts.length ? least : own,
    undefined,
  );
  const places = all.map(() => 0);
  const found = new Map<number, readonly Occurrence[]>();
  for (const text of rarest?.texts ?? []) {
    const occurrences: Occurrence[] = [];
    for (const [which, own] of all.entries()) {
      let place = places[which] ?? 0;
      while ((own.texts[place] ?? text) < text) place += 1;
      places[which] = place;
      if (own.texts[place] !== text) break;
      occurrences.push(own.occurrences[place] ?? 0);
    }
    if (occurrences.length === all.length) found.set(text, occurrences);
  }
  return found;
}
