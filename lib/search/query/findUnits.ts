import type { SegmentEntry } from '@/lib/search/format/manifest';
import type { Occurrence, Posting } from '@/lib/search/format/posting';
import type { IndexReader } from './indexReader';

/** The texts of a segment that have all of these terms, and how each of these stands there, in their order. */
export async function findUnits(
  reader: IndexReader,
  segment: SegmentEntry,
  units: readonly string[],
): Promise<ReadonlyMap<number, readonly Occurrence[]>> {
  const all = await Promise.all(units.map((unit) => reader.getPosting(segment, unit)));
  const rarest = all.reduce(
    (least: Posting | undefined, own) =>
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
