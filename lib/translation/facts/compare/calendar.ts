import { Temporal } from 'temporal-polyfill';
import type { Fact, FactValue } from '@/lib/translation/facts/lexer/fact';
import type { FactMismatch } from './factMismatch';
import type { FactMatch } from './matchFacts';

/** Days on either side that “yesterday” may be off by: time zones, and texts of the day before. */
const tolerance = 1;

/** How far from the day of an article its dates need no year. */
const implied = { months: 10 } as const;

/**
 * Gives what is told from today (yesterday, 去年) the dates that it is by the days on which the text may
 * have been written. A day is `2026-11-27`, or `2026-11` where no more is known.
 */
export function resolveDates(facts: readonly Fact[], days: readonly string[]): readonly Fact[] {
  if (days.length === 0) return facts;
  const known = new Map<string, readonly FactValue[]>();
  return facts.map((fact) => {
    if (fact.kind !== 'relative') return fact;
    const key = `${fact.value} ${fact.unit}`;
    const dates = known.get(key) ?? days.flatMap((day) => resolve(fact, day));
    known.set(key, dates);
    return dates.length === 0 ? fact : { ...fact, dates };
  });
}

function resolve({ value, unit }: Fact, day: string): readonly FactValue[] {
  const isDay = day.length === 'yyyy-mm-dd'.length;
  const from = Temporal.PlainDate.from(isDay ? day : `${day}-15`);
  if (unit === 'year') return [{ kind: 'year', value: from.add({ years: value }).year }];
  if (unit === 'month') return [{ kind: 'month', value: from.add({ months: value }).month }];
  if (unit !== 'day' || !isDay) return [];
  return [0, -tolerance, tolerance].flatMap((off): FactValue[] => {
    const date = from.add({ days: value + off });
    return [
      { kind: 'date', value: date.month * 100 + date.day },
      { kind: 'day', value: date.day },
    ];
  });
}

/**
 * Finds dates opposite a word for another day, month or year by the calendar, and years of dates that only
 * one text has, where readers of the other would take them for another year's.
 */
export function findCalendarMismatches(
  { left, right }: FactMatch,
  days: readonly string[],
): FactMismatch[] {
  const lost = (own: readonly Fact[], others: readonly Fact[]) =>
    others.some(isOfYear) ? [] : own.filter((fact) => isNeeded(fact, days));
  const told = right.open.filter(({ dates }) => dates);
  return [
    ...left.open.flatMap((original) => {
      const translation = (original.dates ? right.open : told).find(
        (other) => isOther(original, other) || isOther(other, original),
      );
      return translation ? [{ reason: 'calendar' as const, original, translation }] : [];
    }),
    ...lost(left.open, right.all).map((original) => ({
      reason: 'missing' as const,
      isUnsure: true,
      original,
    })),
    ...lost(right.open, left.all).map((translation) => ({
      reason: 'added' as const,
      isUnsure: true,
      translation,
    })),
  ];
}

/** Whether a word for a day, a month or a year told from today is known to be another than a date. */
function isOther({ dates = [], weight }: Fact, dated: Fact): boolean {
  if (weight === 'soft' || dated.weight === 'soft') return false;
  const own = dates.filter(({ kind }) => kind === dated.kind);
  return own.length > 0 && own.every(({ value }) => value !== dated.value);
}

/** Whether a date of that year, told without the year, would be taken for one of another year. */
function isNeeded({ kind, weight, value }: Fact, days: readonly string[]): boolean {
  if (kind !== 'year' || weight !== 'weak' || days.length === 0) return false;
  return days.every((day) => {
    const from = Temporal.PlainYearMonth.from(day.slice(0, 'yyyy-mm'.length));
    return value < from.subtract(implied).year || value > from.add(implied).year;
  });
}

function isOfYear({ kind, unit }: Fact): boolean {
  return kind === 'year' || (kind === 'relative' && unit === 'year');
}
