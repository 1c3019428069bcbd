import type { Fact, FactKind, FactValue } from '@/lib/translation/facts/lexer/fact';
import {
  compareMeasures,
  isDuration,
  isMoney,
  isSameUnit,
} from '@/lib/translation/facts/units/units';

/**
 * How well two facts answer each other: 3 the same value of the same kind, 2 the same value
 * in another form, 1 only possible, 0 not at all.
 */
export type Likeness = 0 | 1 | 2 | 3;

type Compare = (a: FactValue, b: FactValue) => Likeness;

const plainKinds: ReadonlySet<FactKind> = new Set([
  'number',
  'ordinal',
  'year',
  'month',
  'day',
  'quarter',
  'half',
  'century',
  'decade',
]);

/** Kinds that say all of themselves: two times differ though both are 19 o'clock and some. */
const strictKinds: ReadonlySet<FactKind> = new Set([
  'time',
  'date',
  'day',
  'quarter',
  'half',
  'weekday',
]);

/** The best likeness of any reading of one fact to any of the other. */
export function compareValues(a: Fact, b: Fact): Likeness {
  const best = compare(a, b);
  if (best === 3 || (a.kind === b.kind && strictKinds.has(a.kind))) return best;
  let other: Likeness = 0;
  for (const one of [a, ...a.others])
    for (const second of [b, ...b.others])
      other = Math.max(other, compare(one, second)) as Likeness;
  // A second reading that fits exactly still is a second reading.
  return Math.max(best, Math.min(other, 2)) as Likeness;
}

/** How values of two kinds stand to each other; the kind that comes first in the alphabet goes first. */
const comparisons: Readonly<Record<string, Compare>> = {
  'number number': compareNumbers,
  'ratio ratio': compareRatios,
  'time time': compareTimes,
  'vague vague': (a, b) => (isNear(a.value, b.value) && isSameUnit(a.unit, b.unit) ? 3 : 0),
  'relative relative': (a, b) => (a.value === b.value && a.unit === b.unit ? 3 : 0),
  'decade decade': (a, b) =>
    a.value === b.value || ((a.value < 100 || b.value < 100) && (a.value - b.value) % 100 === 0)
      ? 3
      : 0,
  'date day': (date, day) => (date.value % 100 === day.value ? 2 : 0),
  'date month': (date, month) => (Math.floor(date.value / 100) === month.value ? 1 : 0),
  'date ordinal': (date, ordinal) => (date.value % 100 === ordinal.value ? 1 : 0),
  'date number': (date, number) => (isDateInFigures(number.value, date.value) ? 1 : 0),
  'day ordinal': (a, b) => (a.value === b.value ? 2 : 0),
  // The first time is not January.
  'month ordinal': () => 0,
  'multiple ratio': (multiple, ratio) => compareMultiple(multiple.value, ratio.value),
  'multiple number': (a, b) => (b.unit === undefined && isNear(a.value, b.value) ? 1 : 0),
  // 30 is dozens, 4,000 is thousands.
  'number vague': (a, b) =>
    a.value >= b.value && a.value < b.value * 10 && isSameUnit(a.unit, b.unit) ? 1 : 0,
  'number time': (a, b) => (a.unit === undefined && a.value * 60 === b.value ? 1 : 0),
};

function compare(a: FactValue, b: FactValue): Likeness {
  if (a.kind > b.kind) return compare(b, a);
  const own = comparisons[`${a.kind} ${b.kind}`];
  if (own) return own(a, b);
  if (!isNear(a.value, b.value)) return 0;
  if (a.kind === b.kind) return 3;
  const isPlain = plainKinds.has(a.kind) && plainKinds.has(b.kind);
  return isPlain && !isMoney(a.unit) && !isMoney(b.unit) ? 1 : 0;
}

function compareNumbers(a: FactValue, b: FactValue): Likeness {
  if (a.unit === undefined || b.unit === undefined) return isNear(a.value, b.value) ? 2 : 0;
  const result = compareMeasures(a.value, a.unit, b.value, b.unit);
  if (result === 'same') return 3;
  if (result === 'converted') return 2;
  const conflict = isMoney(a.unit) || isMoney(b.unit) || isDuration(a.unit) === isDuration(b.unit);
  return !conflict && isNear(a.value, b.value) ? 1 : 0;
}

/** A third may be printed as 33.3 %; percentages otherwise agree to the digit. */
function compareRatios(a: FactValue, b: FactValue): Likeness {
  // 3 per cent more and 3 percentage points more are two things.
  if (a.unit !== b.unit) return 0;
  if (isNear(a.value, b.value)) return 3;
  const isThird = [1 / 3, 2 / 3, 1 / 6].some(
    (third) => isNear(a.value, third) || isNear(b.value, third),
  );
  return isThird && Math.abs(a.value - b.value) < 0.004 ? 2 : 0;
}

function compareTimes(a: FactValue, b: FactValue): Likeness {
  if (a.value === b.value) return 3;
  const isOpen = a.unit === '12h' || b.unit === '12h';
  return isOpen && a.value % 720 === b.value % 720 ? 2 : 0;
}

/** Doubled is 100 per cent more, or 200 per cent of what was; ten times smaller is a tenth. */
function compareMultiple(factor: number, ratio: number): Likeness {
  if (isNear(factor, ratio) || isNear(factor - 1, ratio)) return 2;
  return isNear(1 / factor, ratio) ? 1 : 0;
}

/** 8.11 and 719 are days, too. */
function isDateInFigures(value: number, date: number): boolean {
  const day = date % 100;
  return value === date || isNear(value, Math.floor(date / 100) + day / (day < 10 ? 10 : 100));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
