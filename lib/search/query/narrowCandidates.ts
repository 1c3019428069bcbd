import { getTextNumber, type SegmentEntry } from '@/lib/search/format/manifest';
import type { Candidate, Option } from './candidates';
import type { IndexReader } from './indexReader';
import { getAlternatives, type Query } from './query';
import { getUnits } from './units';

/** For each clause and each way to say it, the texts that have a term of it, by the terms that are spared at first. */
type Spared = readonly (readonly (readonly ReadonlySet<number>[])[])[];

/**
 * The candidates without texts that can’t have what is looked for. It asks for more of the index, so
 * it is worth its bytes where what was found mostly turns out to be nothing.
 */
export async function narrowCandidates(
  reader: IndexReader,
  { clauses }: Query,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const read = async (segment: SegmentEntry, unit: string) =>
    new Set((await reader.getPosting(segment, unit)).texts);
  const segments = new Set(candidates.map(({ segment }) => segment));
  const bySegment = new Map<SegmentEntry, Spared>();
  for (const segment of segments) {
    const own = clauses.map((clause) =>
      Promise.all(
        getAlternatives(clause).map((each) =>
          Promise.all(getUnits(each).spare.map((unit) => read(segment, unit))),
        ),
      ),
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
    (alternatives, clause) =>
      byTopic[clause] !== undefined ||
      alternatives.some((sets) => sets.every((texts) => texts.has(text))),
  );
  if (match.isSure || canHave) return [option];
  const named = byTopic.at(-1);
  return named ? [{ ...option, match: named }] : [];
}
