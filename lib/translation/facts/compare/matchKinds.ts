import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { isDuration, isMoney } from '@/lib/translation/facts/units/units';

const calendar: ReadonlySet<FactKind> = new Set(['date', 'day', 'weekday']);
const counts: ReadonlySet<FactKind> = new Set(['number', 'ordinal']);

/**
 * Whether two facts that found no like look like one fact with two values. Only then does a
 * weak fact speak against the other side.
 */
export function isRival(a: Fact, b: Fact): boolean {
  if (a.weight === 'soft' || b.weight === 'soft') return false;
  if (a.kind === 'weekday' || b.kind === 'weekday') return a.kind === b.kind;
  if (a.kind === 'relative' || b.kind === 'relative') return a.kind === b.kind && a.unit === b.unit;
  if (calendar.has(a.kind) && calendar.has(b.kind)) return true;
  if (counts.has(a.kind) && counts.has(b.kind)) return isSameSort(a, b);
  if (isShare(a) && isShare(b)) return true;
  return a.kind === b.kind;
}

/** Words of either language that speak of a step in any way. */
const steps: Readonly<Record<string, RegExp>> = {
  year: /year|annual|年|同比/i,
  month: /month|月|环比/i,
  week: /week|周|星期|礼拜/i,
};

/** Last month for 去年: as many steps, of another size, of which the other text says nothing. */
export function isOtherStep(a: Fact, b: Fact, textA: string, textB: string): boolean {
  if (a.kind !== 'relative' || b.kind !== 'relative' || a.value !== b.value) return false;
  const [stepA, stepB] = [steps[a.unit ?? ''], steps[b.unit ?? '']];
  if (!stepA || !stepB || a.value === 0 || a.unit === b.unit) return false;
  return !stepA.test(textB) && !stepB.test(textA);
}

function isSameSort(a: Fact, b: Fact): boolean {
  const isWeak = a.weight !== 'strong' && b.weight !== 'strong';
  if (isWeak && a.kind !== b.kind) return false;
  if (isMoney(a.unit) !== isMoney(b.unit))
    return a.weight === 'strong' && b.weight === 'strong' && a.value >= 1000 && b.value >= 1000;
  return isDuration(a.unit) === isDuration(b.unit) || !isWeak;
}

function isShare({ kind }: Fact): boolean {
  return kind === 'ratio' || kind === 'multiple';
}

/**
 * Whether `other`, which has no like either or only repeats one, says the same in a way that
 * can't be checked without a calendar: `on Monday` for 18日, `last year` for 2022年.
 */
export function isStandIn(fact: Fact, other: Fact): boolean {
  const steps = getSteps(fact.kind);
  if (steps.length > 0 && other.kind === 'relative' && steps.includes(other.unit ?? ''))
    return true;
  if (fact.kind === 'relative') return getKinds(fact.unit).includes(other.kind);
  if ((fact.kind === 'date' || fact.kind === 'day') && other.kind === 'weekday') return true;
  if (fact.kind === 'weekday') return other.kind === 'date' || other.kind === 'day';
  return false;
}

function getSteps(kind: FactKind): readonly string[] {
  if (kind === 'year') return ['year', 'decade'];
  if (kind === 'month') return ['month'];
  if (kind === 'quarter') return ['quarter'];
  if (kind === 'decade' || kind === 'century') return ['century'];
  if (kind === 'date' || kind === 'day' || kind === 'weekday') return ['day'];
  return [];
}

function getKinds(unit: string | undefined): readonly FactKind[] {
  if (unit === 'year') return ['year'];
  if (unit === 'month') return ['month', 'date'];
  if (unit === 'quarter') return ['quarter'];
  if (unit === 'day') return ['date', 'day', 'weekday'];
  return ['week'].includes(unit ?? '') ? ['weekday', 'date', 'day'] : [];
}
