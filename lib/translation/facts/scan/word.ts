import type { Draft, Rule } from './scanFacts';

/** A rule for words that always hold the same values. */
export function word(pattern: string, ...drafts: readonly Draft[]): Rule {
  return { pattern, read: () => drafts };
}
