import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { isDuration, isSameUnit } from '@/lib/translation/facts/units/units';

/**
 * Whether one of two figures is the other, rounded, and says so: `nearly 30 billion` for 299亿.
 * The round one is qualified, has fewer digits, and lies on the side that its word says.
 */
export function isRounded(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  return isRoundOf(a, b) || isRoundOf(b, a) || isShortened(a, b) || isShortened(b, a);
}

/** 3.38 million for 337.7万: correctly rounded to at least two digits, with the same unit. */
function isShortened(short: Fact, long: Fact): boolean {
  const digits = countDigits(short.value);
  if (!isSameUnit(short.unit, long.unit) || short.value < 10_000 || digits < 2) return false;
  return digits < countDigits(long.value) && Number(long.value.toPrecision(digits)) === short.value;
}

function isRoundOf(round: Fact, exact: Fact): boolean {
  if (round.qualifier === undefined || exact.qualifier !== undefined) return false;
  if (!isSameUnit(round.unit, exact.unit)) return false;
  if (countDigits(round.value) >= countDigits(exact.value)) return false;
  const share = exact.value / round.value;
  // Over two hours may be two and a quarter.
  if (round.qualifier === 'over') return share >= 1 && share < (isDuration(round.unit) ? 1.4 : 1.1);
  if (round.qualifier === 'under') return share > 0.9 && share <= 1;
  return share > 0.95 && share < 1.05;
}

/** Digits that are not padding: 600,000 has one, 24.25 has four. */
function countDigits(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
