import { getTextNumber, type SegmentEntry } from '@/lib/search/format/manifest';
import type { Candidate, Option } from './candidates';
import type { IndexReader } from './indexReader';
import type { Query } from './query';
import { getUnits } from './units';

/** For each clause, the texts that have a term of it, by the terms that are spared at first. */
type Spared = readonly (readonly ReadonlySet<number>[])[];

/**
 * The candidates without texts that can’t have what is looked for. It asks for more of the index, so
 * it is worth its bytes where what was found mostly turns out to be nothing.
 */
export async function narrowCandidates(
  reader: IndexReader,
  { clauses }: Query,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const read = async (segment: SegmentEntry, term: string) =>
    new Set((await reader.getPosting(segment, term))?.texts);
  const segments = new Set(candidates.map(({ segment }) => segment));
  const bySegment = new Map<SegmentEntry, Spared>();
  for (const segment of segments) {
    const own = clauses.map((clause) =>
      Promise.all(getUnits(clause).spare.map((term) => read(segment, term))),
    );
    bySegment.set(segment, await Promise.all(own));
  }
  return candidates.map((candidate) => {
    const { segment, article, options } = candidate;
    const spared = bySegment.get(segment) ?? [];
    return { ...candidate, options: options.flatMap((option) => narrow(option, article, spared)) };
  });
}

function narrow(option: Option, article: number, spared: Spared): readonly Option[] {
  const { byTopic, language, match } = option;
  const text = getTextNumber(article, language);
  const canHave = spared.every(
    (sets, clause) => byTopic[clause] !== undefined || sets.every((texts) => texts.has(text)),
  );
  if (match.isSure || canHave) return [option];
  const named = byTopic.at(-1);
  return named ? [{ ...option, match: named }] : [];
}
