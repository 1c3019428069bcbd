import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { findBoundMismatches } from './bounds';
import type { FactMismatch } from './factMismatch';
import { findSwaps } from './findSwaps';
import { getTrend } from './getTrend';

type FactPair = readonly [Fact, Fact];

/** Finds what is wrong about facts that answer each other: their bounds, trends, days, places. */
export function comparePairs(
  pairs: readonly FactPair[],
  original: Reading,
  translation: Reading,
): FactMismatch[] {
  return [
    ...findBoundMismatches(pairs, original, translation),
    ...getTrendMismatches(pairs, original, translation),
    ...getPartMismatches(pairs, original, translation),
    ...findSwaps(pairs, original, translation).map(([own, other]) => ({
      reason: 'swapped' as const,
      original: own,
      translation: other,
    })),
  ];
}

const changing: ReadonlySet<FactKind> = new Set(['ratio', 'number', 'multiple']);

/** A figure that something grew by in one language and shrank by in the other. */
function getTrendMismatches(
  pairs: readonly FactPair[],
  original: Reading,
  translation: Reading,
): FactMismatch[] {
  return pairs.flatMap(([a, b]) => {
    if (!changing.has(a.kind) || !changing.has(b.kind)) return [];
    const own = getTrend(original, a);
    const other = own && getTrend(translation, b);
    const isTurned = other !== undefined && other !== own;
    return isTurned ? [{ reason: 'trend', original: a, translation: b }] : [];
  });
}

/**
 * A day that only one language names, of a month that both do; the other side says it in no other way,
 * as “the 15th” or by a weekday.
 */
function getPartMismatches(
  pairs: readonly FactPair[],
  original: Reading,
  translation: Reading,
): FactMismatch[] {
  const answered = new Set(pairs.flat());
  return pairs
    .filter(([a, b]) => {
      if (a.weight === 'soft' || b.weight === 'soft') return false;
      if (a.kind === 'date' && b.kind === 'month') return isDayLost(a, b, translation, answered);
      return a.kind === 'month' && b.kind === 'date' && isDayLost(b, a, original, answered);
    })
    .map(([a, b]) => ({ reason: 'part', original: a, translation: b }));
}

const days: ReadonlySet<FactKind> = new Set(['date', 'day', 'weekday', 'part', 'half', 'relative']);

/** Whether nothing that is not answered otherwise says the day where only the month stands. */
function isDayLost(
  date: Fact,
  month: Fact,
  { facts }: Reading,
  answered: ReadonlySet<Fact>,
): boolean {
  if (/\d{4}/.test(date.text) && /\d{4}/.test(month.text)) return true;
  return !facts.some(
    (fact) =>
      fact.value === date.value % 100 ||
      (days.has(fact.kind) && (!answered.has(fact) || fact.kind === 'part')),
  );
}
