import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { isContrary } from './bounds';
import { compareValues } from './compareValues';
import { isRounded } from './isRounded';
import { listAbout, pairUp } from './pairUp';

export type FactPair = readonly [Fact, Fact];

/** Which facts of two texts answer each other. */
export interface FactMatch {
  /** The likeliest first. */
  readonly pairs: readonly FactPair[];
  readonly left: MatchedFacts;
  readonly right: MatchedFacts;
}

/** The facts of one text. */
export interface MatchedFacts {
  readonly all: readonly Fact[];
  /** Those that nothing on the other side answers. */
  readonly open: readonly Fact[];
  /** Those that repeat a value which the other side states less often. */
  readonly surplus: readonly Fact[];
}

/**
 * Pairs the facts of two texts by value: the best likeness first, among equals the nearest
 * place. A value that one side only repeats counts as answered.
 */
export function matchFacts(left: readonly Fact[], right: readonly Fact[]): FactMatch {
  const pairs = pairUp(left, right, getCost);
  const paired = new Set(pairs.flat());
  const tell = (all: readonly Fact[], others: readonly Fact[]): MatchedFacts => {
    const open: Fact[] = [];
    const surplus: Fact[] = [];
    for (const [place, fact] of all.entries()) {
      if (paired.has(fact)) continue;
      const isRepeated = listAbout(place, all, others).some(
        (other) => compareValues(fact, other) >= 2,
      );
      (isRepeated ? surplus : open).push(fact);
    }
    return { all, open, surplus };
  };
  return { pairs, left: tell(left, right), right: tell(right, left) };
}

/** What it costs that two facts answer each other: first by their likeness, then by how much they say. */
function getCost(a: Fact, b: Fact): number | undefined {
  const likeness = compareValues(a, b);
  if (likeness === 0) return isRounded(a, b) ? 12 : undefined;
  const isSoft = a.weight === 'soft' || b.weight === 'soft';
  return 4 * (3 - likeness) + (isSoft ? 2 : 0) + (isContrary(a, b) ? 1 : 0);
}
