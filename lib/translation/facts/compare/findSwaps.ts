import { pairSentences } from '@/lib/translation/bitext/sentences';
import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { isSameUnit } from '@/lib/translation/facts/units/units';
import { type Context, getContexts } from './contexts';

type Pair = readonly [Fact, Fact];

/** A pair of facts of equal value, with what stands about each. */
interface Placed {
  readonly pair: Pair;
  readonly contexts: readonly [Context, Context];
  /** The sentences that they stand in; undefined where those of the two texts don't answer each other. */
  readonly sentences: readonly [number, number] | undefined;
}

/** How many figures further on one is looked for that could stand in its place. */
const reach = 12;

/** How many tokens apart two figures may be to be parts of one list or one range. */
const longestLink = 6;

/** How much better two figures must fit in each other's place. */
const threshold = 3;

/**
 * Figures that changed places, as the one text has them and the other: 212 households and 861 people
 * opposite 861户212人. Each has a context: what it counts, its sentence, what else its clause names. Two
 * are swapped where the contexts answer each other crosswise much better than as they stand.
 */
export function findSwaps(pairs: readonly Pair[], left: Reading, right: Reading): readonly Pair[] {
  const lone = [listLone(left), listLone(right)] as const;
  const ordered = pairs
    .filter(([a, b]) => lone[0].has(a) && lone[1].has(b))
    .toSorted(([a], [b]) => a.start - b.start);
  if (!ordered.some((pair, place) => hasRival(pair, ordered.slice(place + 1, place + 1 + reach))))
    return [];
  const placed = placeAll(ordered, left, right);
  const best = placed.flatMap((one, place) =>
    placed.slice(place + 1, place + 1 + reach).flatMap((other) => {
      const gain = isExchangeable(one.pair, other.pair) ? getGain(one, other, [left, right]) : 0;
      return gain >= threshold ? [{ one, other, gain }] : [];
    }),
  );
  const told = new Set<Placed>();
  return best
    .toSorted((a, b) => b.gain - a.gain)
    .flatMap(({ one, other }): readonly Pair[] => {
      if (told.has(one) || told.has(other)) return [];
      told.add(one).add(other);
      return [
        [one.pair[0], other.pair[1]],
        [other.pair[0], one.pair[1]],
      ];
    });
}

function placeAll(pairs: readonly Pair[], left: Reading, right: Reading): readonly Placed[] {
  const contexts = [getContexts(left), getContexts(right)] as const;
  const [en, zh] = left.language === 'en' ? [left.text, right.text] : [right.text, left.text];
  const sentences = pairSentences({ en, zh });
  const getSentence = ({ language }: Reading, { start }: Fact) =>
    sentences?.findLastIndex((sentence) => sentence[language].start <= start) ?? -1;
  return pairs.flatMap((pair) => {
    const own = contexts[0].get(pair[0]);
    const their = contexts[1].get(pair[1]);
    if (!own || !their) return [];
    return [
      {
        pair,
        contexts: [own, their],
        sentences: sentences && [getSentence(left, pair[0]), getSentence(right, pair[1])],
      },
    ];
  });
}

/** The figures that stand for themselves: none of a score or a product. */
function listLone({ facts }: Reading): ReadonlySet<Fact> {
  const hard = facts.filter(({ weight }) => weight !== 'soft');
  return new Set(
    hard.filter((fact, place) => {
      const isDigits = fact.kind === 'number' || (fact.kind === 'ratio' && /\d/.test(fact.text));
      const isPart = [hard[place - 1], hard[place + 1]].some(
        (other) => other?.start === fact.start,
      );
      return isDigits && !isPart;
    }),
  );
}

/** Whether one figure could stand in the place of the other: of like size, both in digits or both in words. */
function isAlike(a: Fact, b: Fact): boolean {
  const isWritten = /\d/.test(a.text) === /\d/.test(b.text);
  const share = Math.abs(Math.log10(Math.abs(a.value / b.value)));
  return a.kind === b.kind && a.value !== b.value && isWritten && share < 3;
}

function isExchangeable([a, b]: Pair, [c, d]: Pair): boolean {
  return isAlike(a, c) && isAlike(b, d);
}

/** Whether any of the pairs after one could change places with it. */
function hasRival(pair: Pair, others: readonly Pair[]): boolean {
  return others.some((other) => isExchangeable(pair, other));
}

/** What stands between two figures of a text; nothing if they overlap or are far apart. */
function listBetween({ tokens }: Reading, a: Fact, b: Fact): readonly string[] {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(first.to, last.from);
  return between.length > longestLink ? [] : between.map(({ word }) => word);
}

/** How much better the contexts answer each other crosswise. */
function getGain(one: Placed, other: Placed, readings: readonly [Reading, Reading]): number {
  const [a, b] = [one.contexts, other.contexts];
  const straight = [compareContexts(a[0], a[1]), compareContexts(b[0], b[1])];
  const crossed = [compareContexts(a[0], b[1]), compareContexts(b[0], a[1])];
  // Where both plainly tell of the other's thing, they rise and fall with it: exports for imports.
  const isPlain = crossed.every(({ own }) => own > 0) && straight.every(({ own }) => own === 0);
  const sum = (likenesses: readonly Likeness[]) =>
    likenesses.reduce((all, { own, rest, trend }) => all + own + rest + (isPlain ? 0 : trend), 0);
  return (
    sum(crossed) -
    sum(straight) +
    getUnitGain(one, other) +
    getSentenceGain(one, other) +
    getOrderGain(one, other, readings)
  );
}

/** How well two contexts answer each other: by what they tell of, by their trends, by all else. */
interface Likeness {
  readonly own: number;
  readonly trend: number;
  readonly rest: number;
}

function compareContexts(a: Context, b: Context): Likeness {
  const near =
    0.5 * Math.min(2, countCommon(a.near, b.near)) +
    1.25 * Math.min(2, countCommon(a.dated, b.dated));
  return {
    own: getOwnLikeness(a, b),
    trend: compareSides(a.trend, b.trend),
    rest: near + 1.5 * compareSides(a.role, b.role),
  };
}

/** What is said after the figures is surely theirs; what is said before may be another’s. */
function getOwnLikeness(a: Context, b: Context): number {
  if (countCommon(a.own, b.own) > 0) return 3;
  const all = [new Set([...a.own, ...a.lead]), new Set([...b.own, ...b.lead])] as const;
  return countCommon(...all) > 0 ? 1.75 : 0;
}

function compareSides(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return 0;
  return a === b ? 1 : -1;
}

/** Figures seldom leave their sentences. */
function getSentenceGain(one: Placed, other: Placed): number {
  if (!one.sentences || !other.sentences) return 0;
  const [a, b] = [one.sentences, other.sentences];
  if (a[0] === b[0] && a[1] === b[1]) return 0;
  const straight = Number(a[0] === a[1]) + Number(b[0] === b[1]);
  const crossed = Number(a[0] === b[1]) + Number(b[0] === a[1]);
  return 2 * (crossed - straight);
}

/** 33 days opposite 33光年, and 120 light years opposite 120天. */
function getUnitGain(one: Placed, other: Placed): number {
  const [a, b] = [one.pair, other.pair];
  const straight = compareUnits(a[0], a[1]) + compareUnits(b[0], b[1]);
  return compareUnits(a[0], b[1]) + compareUnits(b[0], a[1]) - straight;
}

function compareUnits(a: Fact, b: Fact): number {
  if (a.unit === undefined && b.unit === undefined) return 0;
  if (a.unit === undefined || b.unit === undefined) return -0.5;
  return isSameUnit(a.unit, b.unit) ? 1 : -1;
}

const links = /^(?:to|and|or|-|through|,|至|到|和|、|与|及|—|~)$/;
const parts = /^(?:of|out|among|中|其中|里|占)$/;

/** Figures of one sentence mostly keep their order, those of a list or a range always. */
function getOrderGain(one: Placed, other: Placed, readings: readonly [Reading, Reading]): number {
  const [a, b] = [one.pair, other.pair];
  if (a[0].start < b[0].start === a[1].start < b[1].start) return -0.75;
  const between = [listBetween(readings[0], a[0], b[0]), listBetween(readings[1], a[1], b[1])];
  // 5 of 28 clubs: 28家俱乐部中的5家.
  if (between.some((words) => words.some((word) => parts.test(word)))) return 0;
  const isLinked = between.every((words) => words.some((word) => links.test(word)));
  return isLinked && between.every(({ length }) => length <= 2) ? 3.25 : 0.75;
}

function countCommon(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
