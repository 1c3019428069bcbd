import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { compareValues, type Likeness } from './compareValues';
import { isRounded } from './isRounded';

/** Which facts of two texts answer each other. */
export interface FactMatch {
  readonly pairs: readonly (readonly [Fact, Fact])[];
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
 * How many places away a fact is looked for where there are more than any paragraph has, so that
 * twice as many take twice as long.
 */
const reach = 40;

/** The columns about the place that a row has among its own. */
function getWindow(
  row: number,
  rows: number,
  columns: number,
): readonly [from: number, to: number] {
  if (columns <= 2 * reach) return [0, columns];
  const centre = Math.round((row / rows) * columns);
  return [Math.max(0, centre - reach), Math.min(columns, centre + reach)];
}

/** The facts of a list about the place that a fact has in its own. */
export function getNearest(
  fact: Fact,
  others: readonly Fact[],
  own: readonly Fact[],
): readonly Fact[] {
  return others.slice(...getWindow(own.indexOf(fact), own.length, others.length));
}

/** How well each fact of one text answers those about its place in the other. */
class Likenesses {
  private readonly rows: readonly { readonly from: number; readonly values: readonly Likeness[] }[];

  constructor(
    readonly left: readonly Fact[],
    readonly right: readonly Fact[],
  ) {
    this.rows = left.map((a, row) => {
      const [from, to] = getWindow(row, left.length, right.length);
      return { from, values: right.slice(from, to).map((b) => compareValues(a, b)) };
    });
  }

  get(row: number, column: number): Likeness {
    const own = this.rows[row];
    return own?.values[column - own.from] ?? 0;
  }
}

/**
 * Pairs the facts of two texts by value: the best likeness first, among equals the nearest
 * place. A value that one side only repeats counts as answered.
 */
export function matchFacts(left: readonly Fact[], right: readonly Fact[]): FactMatch {
  const table = new Likenesses(left, right);
  const leftTaken = new Set<number>();
  const rightTaken = new Set<number>();
  const pairs: (readonly [Fact, Fact])[] = [];
  const pairUp = (isLike: (row: number, column: number) => boolean) => {
    left.forEach((a, row) => {
      const column = leftTaken.has(row) ? -1 : findNearest(row, table, rightTaken, isLike);
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
    const isLevel = (row: number, column: number) => table.get(row, column) === level;
    pairUp((row, column) => isHard(row, column) && isLevel(row, column));
    pairUp(isLevel);
  }
  pairUp((row, column) => table.get(row, column) === 1);
  const repeated = getRepeated(table, leftTaken, rightTaken);
  for (const row of repeated.left) leftTaken.add(row);
  for (const column of repeated.right) rightTaken.add(column);
  pairUp((row, column) => isRoundedPair(left[row], right[column]));
  const tell = (all: readonly Fact[], taken: ReadonlySet<number>, again: readonly number[]) => ({
    all,
    open: all.filter((_, place) => !taken.has(place)),
    surplus: again.flatMap((place) => all[place] ?? []),
  });
  return {
    pairs,
    left: tell(left, leftTaken, repeated.left),
    right: tell(right, rightTaken, repeated.right),
  };
}

function isRoundedPair(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && b !== undefined && isRounded(a, b);
}

/** Over a figure in one text, and under it in the other. */
function isContrary(a: Fact | undefined, b: Fact | undefined): boolean {
  const bounds = [a?.qualifier, b?.qualifier];
  return bounds.includes('over') && bounds.includes('under');
}

function findNearest(
  row: number,
  { left, right }: Likenesses,
  taken: ReadonlySet<number>,
  isLike: (row: number, column: number) => boolean,
): number {
  const place = row / left.length;
  const [from, to] = getWindow(row, left.length, right.length);
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let column = from; column < to; column += 1) {
    if (taken.has(column) || !isLike(row, column)) continue;
    const isTurned = isContrary(left[row], right[column]);
    const gap = Math.abs(place - column / right.length) + (isTurned ? 1 : 0);
    if (gap < distance) [best, distance] = [column, gap];
  }
  return best;
}

function getRepeated(
  table: Likenesses,
  leftTaken: ReadonlySet<number>,
  rightTaken: ReadonlySet<number>,
): { left: number[]; right: number[] } {
  const { left, right } = table;
  const values = { left: new Set(left.map(getKey)), right: new Set(right.map(getKey)) };
  const liked = { left: new Set<number>(), right: new Set<number>() };
  left.forEach((_, row) => {
    const [from, to] = getWindow(row, left.length, right.length);
    for (let column = from; column < to; column++) {
      if (table.get(row, column) < 2) continue;
      liked.left.add(row);
      liked.right.add(column);
    }
  });
  return {
    left: [...left.keys()].filter(
      (row) => !leftTaken.has(row) && (values.right.has(getKey(left[row])) || liked.left.has(row)),
    ),
    right: [...right.keys()].filter(
      (column) =>
        !rightTaken.has(column) &&
        (values.left.has(getKey(right[column])) || liked.right.has(column)),
    ),
  };
}

/** The same for facts of the same value, wherever they stand. */
function getKey(fact: Fact | undefined): string {
  return `${fact?.kind} ${fact?.value} ${fact?.unit}`;
}
