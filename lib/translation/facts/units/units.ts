import type { Language } from '@/lib/language/language';
import type { Rows } from '@/lib/translation/facts/lexer/table';
import { type Unit, units } from './unitTable';

/** Currencies that a bare dollar may mean. */
const dollars = new Set(['USD', 'HKD', 'AUD', 'CAD', 'SGD', 'NZD', 'TWD', 'dollar']);

const byId = new Map(units.map((entry) => [entry.id, entry]));

/** The words of all units as rows of a language's table; English ones in the plural, too. */
export function listUnitWords(language: Language): Rows {
  return units.flatMap((unit) =>
    unit[language].map((word) => {
      const isLong = language === 'en' && /[a-z]{2}[a-rt-z]$/.test(word);
      return [isLong ? `${word}|${word}s` : word, { unit: unit.id }] as const;
    }),
  );
}

/** Whether a unit is a currency. */
export function isMoney(id: string | undefined): boolean {
  return id !== undefined && (byId.get(id)?.dimension.startsWith('money') ?? false);
}

/** Whether two units are one, or may be: a bare dollar is any dollar. */
export function isSameUnit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return dollars.has(a) && dollars.has(b) && isLoose(a, b);
}

/** Whether a unit measures time: days, years. */
export function isDuration(id: string | undefined): boolean {
  const dimension = id === undefined ? undefined : byId.get(id)?.dimension;
  return dimension === 'time' || dimension === 'months';
}

/**
 * How two measures stand to each other: `same`, `converted` (another unit, the same
 * amount within 6 %, as prose rounds), or `different`.
 */
export function compareMeasures(
  a: number,
  unitA: string,
  b: number,
  unitB: string,
): 'same' | 'converted' | 'different' {
  if (isSameUnit(unitA, unitB)) {
    return near(a, b, 1e-9) ? 'same' : 'different';
  }
  if (unitA === 'fahrenheit' && unitB === 'celsius') return compareDegrees(a, b);
  if (unitA === 'celsius' && unitB === 'fahrenheit') return compareDegrees(b, a);
  const first = byId.get(unitA);
  const second = byId.get(unitB);
  if (first === undefined || second === undefined || first.dimension !== second.dimension) {
    return 'different';
  }
  return near(a * first.factor, b * second.factor, isDecimal(first, second) ? 1e-9 : 0.06)
    ? 'converted'
    : 'different';
}

/** Kilowatts and gigawatts, kilograms and 斤: nothing is rounded between them. */
function isDecimal(a: Unit, b: Unit): boolean {
  const ratio = Math.log10(a.factor / b.factor);
  return (
    Math.abs(ratio - Math.round(ratio)) < 1e-9 ||
    a.id === 'jin' ||
    b.id === 'jin' ||
    isDuration(a.id)
  );
}

function isLoose(a: string, b: string): boolean {
  return a === 'dollar' || b === 'dollar';
}

function compareDegrees(fahrenheit: number, celsius: number): 'converted' | 'different' {
  return Math.abs((fahrenheit - 32) / 1.8 - celsius) <= 1.5 ? 'converted' : 'different';
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
