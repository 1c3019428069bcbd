import type { Fault } from '@/lib/fault/fault';

/** Every rule that the two languages of an article are held to. The words are in `messages/*.json`, `faults.<rule>`. */
export const translationRules = {
  // Blocks that have nothing, too much or another kind opposite
  'pairing-alone': 'warning',
  'pairing-split': 'warning',
  'pairing-kinds': 'warning',
  'pairing-shifted': 'warning',
  // The original as it was when the translation was recorded
  'stale-changed': 'warning',
  'stale-missing': 'warning',
  'stale-extra': 'warning',
  'stale-moved': 'warning',
  // Figures and dates
  'fact-differs': 'warning',
  'fact-missing': 'warning',
  'fact-bound': 'warning',
  'fact-trend': 'warning',
  // Names of the glossary
  'name-missing': 'warning',
  'name-variant': 'warning',
  'name-otherwise': 'warning',
} as const satisfies Readonly<Record<string, Fault['severity']>>;

export type TranslationRule = keyof typeof translationRules;
