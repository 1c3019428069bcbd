import type { MarkdownFault } from './markdownFault';
import { type MarkdownRule, markdownRules } from './markdownRules';
import type { Place } from './place';

/** A fault with the severity of its rule. */
export function createMarkdownFault(
  rule: MarkdownRule,
  { line, column }: Place,
  values: MarkdownFault['values'] = {},
): MarkdownFault {
  return { line, column, severity: markdownRules[rule], rule, values };
}
