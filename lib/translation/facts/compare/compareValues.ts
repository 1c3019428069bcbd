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
  let best = compare(a, b);
  if (best === 3 || (a.kind === b.kind && strictKinds.has(a.kind))) return best;
  for (const other of b.others) best = getBetter(best, compare(a, other));
  for (const other of a.others) {
    best = getBetter(best, compare(other, b));
    for (const second of b.others) best = getBetter(best, compare(other, second));
  }
  return best;
}

/** A second reading that fits exactly still is a second reading. */
function getBetter(best: Likeness, likeness: Likeness): Likeness {
  if (likeness <= best) return best;
  return likeness === 3 ? 2 : likeness;
}

function compare(a: FactValue, b: FactValue): Likeness {
  return a.kind === b.kind ? compareSameKind(a, b) : compareOtherKinds(a, b);
}

function compareSameKind(a: FactValue, b: FactValue): Likeness {
  switch (a.kind) {
    case 'number':
      return compareNumbers(a, b);
    case 'ratio':
      return compareRatios(a, b);
    case 'time':
      return compareTimes(a, b);
    case 'vague':
      return isNear(a.value, b.value) && isSameUnit(a.unit, b.unit) ? 3 : 0;
    case 'relative':
      return a.value === b.value && a.unit === b.unit ? 3 : 0;
    case 'decade':
      return a.value % 100 === b.value % 100 &&
        (a.value < 100 || b.value < 100 || a.value === b.value)
        ? 3
        : 0;
    default:
      return isNear(a.value, b.value) ? 3 : 0;
  }
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
  const isThird = [a, b].some(
    ({ value }) => isNear(value * 3, 1) || isNear(value * 3, 2) || isNear(value * 6, 1),
  );
  return isThird && Math.abs(a.value - b.value) < 0.004 ? 2 : 0;
}

function compareTimes(a: FactValue, b: FactValue): Likeness {
  if (a.value === b.value) return 3;
  const isOpen = a.unit === '12h' || b.unit === '12h';
  return isOpen && a.value % 720 === b.value % 720 ? 2 : 0;
}

function compareOtherKinds(a: FactValue, b: FactValue): Likeness {
  if (plainKinds.has(a.kind) && plainKinds.has(b.kind)) return comparePlain(a, b);
  if (a.kind > b.kind) return compareOtherKinds(b, a);
  if (a.kind === 'date') return compareToDate(b, a.value);
  if (a.kind === 'multiple') return compareToMultiple(b, a.value);
  if (a.kind !== 'number') return 0;
  if (b.kind === 'vague') {
    return isWithin(a.value, b.value) && isSameUnit(a.unit, b.unit) ? 1 : 0;
  }
  return b.kind === 'time' && a.unit === undefined && a.value * 60 === b.value ? 1 : 0;
}

/** Doubled is 100 per cent more, or 200 per cent of what was; ten times smaller is a tenth. */
function compareToMultiple(other: FactValue, factor: number): Likeness {
  if (other.kind === 'ratio') {
    if (isNear(factor, other.value) || isNear(factor - 1, other.value)) return 2;
    return isNear(1 / factor, other.value) ? 1 : 0;
  }
  return other.kind === 'number' && other.unit === undefined && isNear(factor, other.value) ? 1 : 0;
}

function compareToDate(part: FactValue, date: number): Likeness {
  if (part.kind === 'day') return date % 100 === part.value ? 2 : 0;
  if (part.kind === 'month') return Math.floor(date / 100) === part.value ? 1 : 0;
  if (part.kind === 'number') return isDateInFigures(part.value, date) ? 1 : 0;
  return part.kind === 'ordinal' && date % 100 === part.value ? 1 : 0;
}

/** 8.11 and 719 are days, too. */
function isDateInFigures(value: number, date: number): boolean {
  const day = date % 100;
  return value === date || isNear(value, Math.floor(date / 100) + day / (day < 10 ? 10 : 100));
}

/** The 26th is a day, but the first time is not January. */
function comparePlain(a: FactValue, b: FactValue): Likeness {
  if (isMoney(a.unit) || isMoney(b.unit) || !isNear(a.value, b.value)) return 0;
  const kinds = [a.kind, b.kind].toSorted().join();
  if (kinds === 'day,ordinal') return 2;
  return kinds === 'month,ordinal' ? 0 : 1;
}

/** Whether a number is of an order of magnitude: 30 is dozens, 4,000 is thousands. */
function isWithin(value: number, magnitude: number): boolean {
  return value >= magnitude && value < magnitude * 10;
}

function isNear(a: number, b: number): boolean {
  return (
    Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) || Math.abs(a - b) <= 1e-12
  );
}
