import type { FactRule, RuleResult } from './scanFacts';

/** A rule for words that always hold the same values. */
export function word(pattern: string, ...drafts: readonly RuleResult[]): FactRule {
  return { pattern, read: () => drafts };
}
