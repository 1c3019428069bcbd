import type { Fault } from '@/lib/fault/fault';
import type { Spot } from './spot';
import { type TranslationRule, translationRules } from './translationRules';

/** A fault with the severity of its rule. */
export function createTranslationFault(
  rule: TranslationRule,
  spot: Spot,
  values: Fault['values'],
): Fault {
  return { ...spot, severity: translationRules[rule], rule, values };
}
