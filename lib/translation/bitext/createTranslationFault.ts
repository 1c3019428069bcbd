import type { Fault } from '@/lib/fault/fault';
import type { SourceLocation } from './sourceLocation';
import { type TranslationRule, translationRules } from './translationRules';

/** A fault with the severity of its rule. */
export function createTranslationFault(
  rule: TranslationRule,
  location: SourceLocation,
  values: Fault['values'],
): Fault {
  return { ...location, severity: translationRules[rule], rule, values };
}
