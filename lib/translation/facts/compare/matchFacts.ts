import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { compareValues, type Likeness } from './compareValues';
import { isRounded } from './isRounded';

/** Which facts of two texts answer each other. */
export interface FactMatch {
  readonly pairs: readonly (readonly [Fact, Fact])[];
  /** Facts that nothing on the other side answers. */
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
  /** Facts that repeat a value which the other side states less often. */
  readonly surplusLeft: readonly Fact[];
  readonly surplusRight: readonly Fact[];
  readonly allLeft: readonly Fact[];
  readonly allRight: readonly Fact[];
}

/**
 * Pairs the facts of two texts by value: the best likeness first, among equals the nearest
 * place. A value that one side only repeats counts as answered.
 */
export function matchFacts(left: readonly Fact[], right: readonly Fact[]): FactMatch {
  const table = left.map((a, row) => compareNear(a, row / left.length, right));
  const leftTaken = new Set<number>();
  const rightTaken = new Set<number>();
  const pairs: (readonly [Fact, Fact])[] = [];
  const pairUp = (isLike: (row: number, column: number) => boolean) => {
    left.forEach((a, row) => {
      const column = leftTaken.has(row) ? -1 : findNearest(row, left, right, rightTaken, isLike);
      const b = right[column];
      if (b === undefined) return;
      leftTaken.add(row);
      rightTaken.add(column);
      pairs.push([a, b]);
    });
  };
  const isHard = (row: number, column: number) =>
    left[row]?.weight !== 'soft' && right[column]?.weight !== 'soft';
  for (const level of [3, 2] as const) {
    const isLevel = (row: number, column: number) => table[row]?.[column] === level;
    pairUp((row, column) => isHard(row, column) && isLevel(row, column));
    pairUp(isLevel);
  }
  pairUp((row, column) => table[row]?.[column] === 1);
  const repeated = getRepeated(left, right, table, leftTaken, rightTaken);
  for (const row of repeated.left) leftTaken.add(row);
  for (const column of repeated.right) rightTaken.add(column);
  pairUp((row, column) => isRoundedPair(left[row], right[column]));
  return {
    pairs,
    left: left.filter((_, row) => !leftTaken.has(row)),
    right: right.filter((_, column) => !rightTaken.has(column)),
    surplusLeft: repeated.left.flatMap((row) => left[row] ?? []),
    surplusRight: repeated.right.flatMap((column) => right[column] ?? []),
    allLeft: left,
    allRight: right,
  };
}

/** How many places away a fact is looked for; no paragraph has as many. */
const reach = 200;

/** A row of the table: a fact compared with those about its place. */
function compareNear(a: Fact, place: number, right: readonly Fact[]): readonly Likeness[] {
  const row = new Array<Likeness>(right.length).fill(0);
  const centre = Math.round(place * right.length);
  const end = Math.min(right.length, centre + reach);
  for (let column = Math.max(0, centre - reach); column < end; column++) {
    const b = right[column];
    if (b) row[column] = compareValues(a, b);
  }
  return row;
}

function isRoundedPair(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && b !== undefined && isRounded(a, b);
}

function findNearest(
  row: number,
  left: readonly Fact[],
  right: readonly Fact[],
  taken: ReadonlySet<number>,
  isLike: (row: number, column: number) => boolean,
): number {
  const place = row / left.length;
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  const centre = Math.round(place * right.length);
  const end = Math.min(right.length, centre + reach);
  for (let column = Math.max(0, centre - reach); column < end; column += 1) {
    if (taken.has(column) || !isLike(row, column)) continue;
    const gap = Math.abs(place - column / right.length);
    if (gap < distance) [best, distance] = [column, gap];
  }
  return best;
}

function getRepeated(
  left: readonly Fact[],
  right: readonly Fact[],
  table: readonly (readonly Likeness[])[],
  leftTaken: ReadonlySet<number>,
  rightTaken: ReadonlySet<number>,
): { left: number[]; right: number[] } {
  const isLike = (row: number, column: number) => (table[row]?.[column] ?? 0) >= 2;
  const values = { left: new Set(left.map(getKey)), right: new Set(right.map(getKey)) };
  const rows = [...left.keys()];
  const columns = [...right.keys()];
  return {
    left: rows.filter(
      (row) =>
        !leftTaken.has(row) &&
        (values.right.has(getKey(left[row])) || columns.some((column) => isLike(row, column))),
    ),
    right: columns.filter(
      (column) =>
        !rightTaken.has(column) &&
        (values.left.has(getKey(right[column])) || rows.some((row) => isLike(row, column))),
    ),
  };
}

/** The same for facts of the same value, wherever they stand. */
function getKey(fact: Fact | undefined): string {
  return `${fact?.kind} ${fact?.value} ${fact?.unit}`;
}
