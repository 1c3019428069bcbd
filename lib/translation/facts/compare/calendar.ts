import { Temporal } from 'temporal-polyfill';
import type { Fact, FactValue } from '@/lib/translation/facts/lexer/fact';

/** Days on either side that “yesterday” may be off by: time zones, and texts of the day before. */
const tolerance = 1;

/** How many months from the day of an article its dates need no year. */
const mostImplied = 6;

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

/** Whether one is a word for a day, a month or a year told from today, and by the calendar another than the other is. */
export function isOtherDate(a: Fact, b: Fact): boolean {
  if (a.weight === 'soft' || b.weight === 'soft') return false;
  return [[a, b] as const, [b, a] as const].some(([{ dates = [] }, dated]) => {
    const own = dates.filter(({ kind }) => kind === dated.kind);
    return own.length > 0 && own.every(({ value }) => value !== dated.value);
  });
}

/**
 * Whether a date of that year and month, told without the year, would be taken for one of another year, as
 * the one that is nearest to the day of the article.
 */
export function isYearNeeded(year: number, month: number, days: readonly string[]): boolean {
  return (
    days.length > 0 &&
    days.every((day) => {
      const { year: ours, month: now } = Temporal.PlainYearMonth.from(
        day.slice(0, 'yyyy-mm'.length),
      );
      return Math.abs((year - ours) * 12 + month - now) > mostImplied;
    })
  );
}
