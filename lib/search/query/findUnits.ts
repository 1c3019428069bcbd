import type { SegmentEntry } from '@/lib/search/format/manifest';
import type { Occurrence } from '@/lib/search/format/posting';
import type { IndexReader } from './indexReader';

/** The texts of a segment that have all of these terms, and how each of these stands there, in their order. */
export async function findUnits(
  reader: IndexReader,
  segment: SegmentEntry,
  units: readonly string[],
): Promise<ReadonlyMap<number, readonly Occurrence[]>> {
  const all = await Promise.all(units.map((unit) => reader.getPosting(segment, unit)));
  const [rarest] = all.toSorted((one, other) => one.size - other.size);
  const texts = [...(rarest?.keys() ?? [])].filter((text) => all.every((own) => own.has(text)));
  return new Map(texts.map((text) => [text, all.map((own) => own.get(text) ?? 0)]));
}
