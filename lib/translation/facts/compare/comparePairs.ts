import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { isContrary, isUnbounded } from './bounds';
import type { FactMismatch } from './factMismatch';
import { findSwaps } from './findSwaps';
import { getTrend } from './getTrend';
import type { FactPair } from './matchFacts';

/** A fact that answers another, its text, and which facts answer one at all. */
interface Answer {
  readonly fact: Fact;
  readonly reading: Reading;
  readonly answered: ReadonlySet<Fact>;
}

/** What may be wrong about two facts that answer each other. */
const checks: readonly (readonly [
  FactMismatch['reason'],
  (own: Answer, other: Answer) => boolean,
])[] = [
  ['bound', ({ fact: a }, { fact: b }) => a.kind === b.kind && isContrary(a, b)],
  ['unbounded', (own, other) => isUnbounded(own, other) || isUnbounded(other, own)],
  ['trend', isTurned],
  ['part', (own, other) => isDayLost(own, other) || isDayLost(other, own)],
];

/** Finds what is wrong about facts that answer each other: their bounds, trends, days, places. */
export function comparePairs(
  pairs: readonly FactPair[],
  original: Reading,
  translation: Reading,
): FactMismatch[] {
  const answered = new Set(pairs.flat());
  return [
    ...checks.flatMap(([reason, isWrong]) =>
      pairs
        .filter(([a, b]) =>
          isWrong(
            { fact: a, reading: original, answered },
            { fact: b, reading: translation, answered },
          ),
        )
        .map(([a, b]) => ({ reason, original: a, translation: b })),
    ),
    ...findSwaps(pairs, original, translation).map(([own, other]) => ({
      reason: 'swapped' as const,
      original: own,
      translation: other,
    })),
  ];
}

const changing: ReadonlySet<FactKind> = new Set(['ratio', 'number', 'multiple']);

/** A figure that something grew by in one language and shrank by in the other. */
function isTurned(own: Answer, other: Answer): boolean {
  if (!changing.has(own.fact.kind) || !changing.has(other.fact.kind)) return false;
  const trends = [getTrend(own.reading, own.fact), getTrend(other.reading, other.fact)];
  return trends.includes('up') && trends.includes('down');
}

const days: ReadonlySet<FactKind> = new Set(['date', 'day', 'weekday', 'part', 'half', 'relative']);

/**
 * A day that only one language names, of a month that both do; the other side says it in no other way,
 * as “the 15th” or by a weekday.
 */
function isDayLost({ fact: date }: Answer, { fact: month, reading, answered }: Answer): boolean {
  if (date.kind !== 'date' || month.kind !== 'month') return false;
  if (date.weight === 'soft' || month.weight === 'soft') return false;
  return !reading.facts.some(
    (fact) => !answered.has(fact) && (days.has(fact.kind) || fact.value === date.value % 100),
  );
}
