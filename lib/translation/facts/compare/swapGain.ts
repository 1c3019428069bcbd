import type { Fact } from '@/lib/translation/facts/lexer/fact';
import type { Token } from '@/lib/translation/facts/lexer/token';
import { isSameUnit } from '@/lib/translation/facts/units/units';
import type { Context } from './contexts';
import type { FactPair } from './matchFacts';

type ContextPair = readonly [Context, Context];

/** How well the places of two figures answer each other, one of each text. */
type Cue = (a: Context, b: Context) => number;

/** What they tell of. What is said after the figures is surely theirs; what is said before may be another’s. */
const compareThings: Cue = (a, b) => {
  if (countCommon(a.own, b.own) > 0) return 3;
  const all = [new Set([...a.own, ...a.lead]), new Set([...b.own, ...b.lead])] as const;
  return countCommon(...all) > 0 ? 1.75 : 0;
};

const compareTrends: Cue = (a, b) => compareSides(a.trend, b.trend);

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
  (a, b) => 1.5 * compareSides(a.role, b.role),
  // Whatever else their clauses name, and when.
  (a, b) => 0.5 * Math.min(2, countCommon(a.near, b.near)),
  (a, b) => 1.25 * Math.min(2, countCommon(a.dated, b.dated)),
  // Figures seldom leave their sentences.
  (a, b) => (a.sentence === b.sentence ? 2 : 0),
];

/** How much better two pairs of figures answer each other crosswise than as they stand. */
export function getGain(
  [a, b]: FactPair,
  [c, d]: FactPair,
  places: ReadonlyMap<Fact, Context>,
): number {
  const [one, other, second, third] = [a, b, c, d].map((fact) => places.get(fact));
  if (!one || !other || !second || !third) return 0;
  const getCrossGain = (cue: Cue) =>
    cue(one, third) + cue(second, other) - cue(one, other) - cue(second, third);
  const sum = cues.reduce(
    (all, cue) => all + getCrossGain(cue),
    getOrderGain([one, other], [second, third]),
  );
  const things = getCrossGain(compareThings);
  // Where both tell of the other’s thing, they rise and fall with it: exports for imports.
  return sum + things + (things >= 3.5 ? 0 : getCrossGain(compareTrends));
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

const joints = /^(?:to|and|or|-|through|,|至|到|和|、|与|及|—|~)$/;

/** How many tokens apart two figures may be to be parts of one list or one range. */
const longestLink = 6;

/** Figures of one sentence mostly keep their order, those of a list or a range always. */
function getOrderGain([a, b]: ContextPair, [c, d]: ContextPair): number {
  if (a.fact.start < c.fact.start === b.fact.start < d.fact.start) return -0.75;
  const between = [listBetween(a, c), listBetween(b, d)];
  // 5 of 28 clubs: 28家俱乐部中的5家.
  if (between.flat().some(({ tags }) => 'link' in tags)) return 0;
  const isJoined = between.every(
    (tokens) => tokens.length <= 2 && tokens.some(({ word }) => joints.test(word)),
  );
  return isJoined ? 3.25 : 0.75;
}

/** What stands between two figures of a text; nothing if they are far apart. */
function listBetween({ fact: a, tokens }: Context, { fact: b }: Context): readonly Token[] {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(first.to, last.from);
  return between.length > longestLink ? [] : between;
}
