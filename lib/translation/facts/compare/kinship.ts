import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { isDuration, isMoney } from '@/lib/translation/facts/units/units';
import { compareValues } from './compareValues';

/** The kind of a fact; of what is told from today with its step, `relative year`. */
export function getKind({ kind, unit }: Fact): string {
  return kind === 'relative' ? `relative ${unit}` : kind;
}

/** Kinds of which a value may be mistaken for one of another. */
const families: Readonly<Record<string, string>> = {
  day: 'date',
  ordinal: 'number',
  multiple: 'ratio',
};

function getFamily(fact: Fact): string {
  const kind = getKind(fact);
  return families[kind] ?? kind;
}

/**
 * Kinds by which one thing may be said that can’t be checked without a calendar: `on Monday` for 18日, `last
 * year` for 2022年.
 */
const standIns: readonly ReadonlySet<string>[] = [
  new Set(['year', 'relative year', 'relative decade']),
  new Set(['month', 'relative month']),
  new Set(['quarter', 'relative quarter']),
  new Set(['decade', 'century', 'relative century']),
  new Set(['date', 'weekday', 'relative day', 'relative week']),
  new Set(['day', 'weekday', 'relative day', 'relative week']),
];

/** Whether one of these kinds may say a fact in such a way. */
export function hasStandIn(fact: Fact, kinds: ReadonlySet<string>): boolean {
  const own = getKind(fact);
  return standIns.some(
    (group) => group.has(own) && [...group].some((kind) => kind !== own && kinds.has(kind)),
  );
}

/**
 * Whether two facts that found no like look like one fact with two values. Only then does a
 * weak fact speak against the other side.
 */
export function isRival(a: Fact, b: Fact): boolean {
  if (a.weight === 'soft' || b.weight === 'soft') return false;
  // Last month for 去年: as many steps, of another size.
  if (a.kind === 'relative' && b.kind === 'relative')
    return a.unit === b.unit || (a.value === b.value && a.value !== 0 && isStep(a) && isStep(b));
  if (getFamily(a) !== getFamily(b)) return false;
  return getFamily(a) !== 'number' || isSameSort(a, b);
}

function isStep({ unit }: Fact): boolean {
  return unit === 'year' || unit === 'month' || unit === 'week';
}

/** No sum of money is a count, unless both are large; and a weak count is no time. */
function isSameSort(a: Fact, b: Fact): boolean {
  const isWeak = a.weight !== 'strong' && b.weight !== 'strong';
  if (isWeak && a.kind !== b.kind) return false;
  if (isMoney(a.unit) !== isMoney(b.unit))
    return a.weight === 'strong' && b.weight === 'strong' && a.value >= 1000 && b.value >= 1000;
  return isDuration(a.unit) === isDuration(b.unit) || !isWeak;
}

/** How far two facts are from each other. */
export function getDistance(a: Fact, b: Fact): number {
  if (compareValues(a, b) > 0) return 0;
  const difference = Math.abs(Math.log1p(Math.abs(a.value)) - Math.log1p(Math.abs(b.value)));
  return difference + (a.kind === b.kind ? 0 : 4) + (a.unit === b.unit ? 0 : 2);
}
