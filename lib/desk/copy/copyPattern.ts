import type { CopyFault, CopyRule } from './copyFault';

/** An expression that finds faults of a rule; it carries the flag `g`. */
export interface CopyPattern {
  readonly rule: CopyRule;
  readonly pattern: RegExp;
  /** What belongs in place of what was found; none where only an editor can say. */
  readonly fix?: (found: string) => string;
}

/** Every match of every pattern in a text, as a fault, pattern by pattern. */
export function matchPatterns(
  text: string,
  patterns: readonly CopyPattern[],
): readonly CopyFault[] {
  return patterns.flatMap(({ rule, pattern, fix }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }): CopyFault => ({
        rule,
        start: index,
        end: index + found.length,
        ...(fix && { fix: fix(found) }),
      }),
    ),
  );
}
