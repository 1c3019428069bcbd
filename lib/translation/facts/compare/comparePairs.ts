import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
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
    ...getBoundMismatches(pairs),
    ...getTrendMismatches(pairs, original, translation),
    ...getPartMismatches(pairs),
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

/** A day that only one language names, of a month that both do. */
function getPartMismatches(pairs: readonly FactPair[]): FactMismatch[] {
  return pairs
    .filter(([a, b]) => {
      const [kinds, isFull] = [
        [a.kind, b.kind].toSorted().join(),
        [a, b].some(({ text }) => /\d{4}/.test(text)),
      ];
      return kinds === 'date,month' && isFull && a.weight !== 'soft' && b.weight !== 'soft';
    })
    .map(([a, b]) => ({ reason: 'part', original: a, translation: b }));
}

function getBoundMismatches(pairs: readonly FactPair[]): FactMismatch[] {
  return pairs
    .filter(([a, b]) => {
      const bounds = [a.qualifier, b.qualifier];
      return a.kind === b.kind && bounds.includes('over') && bounds.includes('under');
    })
    .map(([a, b]) => ({ reason: 'bound', original: a, translation: b }));
}
