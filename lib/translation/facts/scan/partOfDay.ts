import type { FactRule } from './scanFacts';

/** A rule for a part of the day: 0 the small hours, 1 morning, 2 afternoon, 3 evening, or others that it may mean. */
export function partOfDay(pattern: string, value: number, ...others: readonly number[]): FactRule {
  const values = others.map((other) => ({ kind: 'daypart', value: other }) as const);
  return { pattern, read: () => [{ kind: 'daypart', value, others: values, weight: 'weak' }] };
}
