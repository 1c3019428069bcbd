import type { Fact } from '@/lib/translation/facts/lexer/fact';
import type { Token } from '@/lib/translation/facts/lexer/token';
import { isSameUnit } from '@/lib/translation/facts/units/units';
import type { Context } from './contexts';

/** A figure, and where it stands in its text. */
export interface Place {
  readonly fact: Fact;
  readonly context: Context;
  /** Number of the group of sentences that it stands in. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
}

/** Two figures of equal value, one of each text. */
export type PlacedPair = readonly [Place, Place];

/** How well the places of two figures answer each other, one of each text. */
type Cue = (a: Place, b: Place) => number;

/** What tells where a figure belongs; above 0 where the places answer each other, below where they don't. */
const cues: readonly Cue[] = [
  // 33 days opposite 33光年.
  ({ fact: a }, { fact: b }) => {
    if (a.unit === undefined && b.unit === undefined) return 0;
    if (a.unit === undefined || b.unit === undefined) return -1.5;
    return isSameUnit(a.unit, b.unit) ? 1 : -1;
  },
  // More than 500 cases opposite 500余起.
  ({ fact: a }, { fact: b }) => {
    if (a.qualifier === undefined && b.qualifier === undefined) return 0;
    return a.qualifier === b.qualifier ? 1 : -1;
  },
  // From 12 to 15, 5 of 28.
  ({ context: a }, { context: b }) => 1.5 * compareSides(a.role, b.role),
  // Whatever else their clauses name, and when.
  ({ context: a }, { context: b }) => 0.5 * Math.min(2, countCommon(a.near, b.near)),
  ({ context: a }, { context: b }) => 1.25 * Math.min(2, countCommon(a.dated, b.dated)),
  // Figures seldom leave their sentences.
  (a, b) => (a.sentence === b.sentence ? 2 : 0),
];

/** What they tell of. What is said after the figures is surely theirs; what is said before may be another’s. */
const compareThings: Cue = ({ context: a }, { context: b }) => {
  if (countCommon(a.own, b.own) > 0) return 3;
  const all = [new Set([...a.own, ...a.lead]), new Set([...b.own, ...b.lead])] as const;
  return countCommon(...all) > 0 ? 1.75 : 0;
};

const compareTrends: Cue = ({ context: a }, { context: b }) => compareSides(a.trend, b.trend);

/** How much better two pairs of figures answer each other crosswise than as they stand. */
export function getGain(one: PlacedPair, other: PlacedPair): number {
  const sum = cues.reduce(
    (all, cue) => all + getCrossGain(one, other, cue),
    getOrderGain(one, other),
  );
  const things = getCrossGain(one, other, compareThings);
  // Where both plainly tell of the other's thing, they rise and fall with it: exports for imports.
  const isPlain =
    compareThings(one[0], other[1]) > 0 &&
    compareThings(other[0], one[1]) > 0 &&
    compareThings(one[0], one[1]) === 0 &&
    compareThings(other[0], other[1]) === 0;
  return sum + things + (isPlain ? 0 : getCrossGain(one, other, compareTrends));
}

function getCrossGain([a, b]: PlacedPair, [c, d]: PlacedPair, cue: Cue): number {
  return cue(a, d) + cue(c, b) - cue(a, b) - cue(c, d);
}

function compareSides(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return 0;
  return a === b ? 1 : -1;
}

function countCommon(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

const links = /^(?:to|and|or|-|through|,|至|到|和|、|与|及|—|~)$/;
const parts = /^(?:of|out|among|中|其中|里|占)$/;

/** How many tokens apart two figures may be to be parts of one list or one range. */
const longestLink = 6;

/** Figures of one sentence mostly keep their order, those of a list or a range always. */
function getOrderGain([a, b]: PlacedPair, [c, d]: PlacedPair): number {
  if (a.fact.start < c.fact.start === b.fact.start < d.fact.start) return -0.75;
  const between = [listBetween(a, c), listBetween(b, d)];
  // 5 of 28 clubs: 28家俱乐部中的5家.
  if (between.some((words) => words.some((word) => parts.test(word)))) return 0;
  const isLinked = between.every(
    (words) => words.length <= 2 && words.some((word) => links.test(word)),
  );
  return isLinked ? 3.25 : 0.75;
}

/** What stands between two figures of a text; nothing if they are far apart. */
function listBetween({ fact: a, tokens }: Place, { fact: b }: Place): readonly string[] {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(first.to, last.from);
  return between.length > longestLink ? [] : between.map(({ word }) => word);
}
