import { createTranslator } from 'next-intl';
import type { Fault } from '@/lib/content/fault';
import type { Language } from '@/lib/content/language';
import { messages } from './messages';

export interface FaultText {
  /** What was found, and what was expected. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

type Rule = keyof (typeof messages)['en']['faults'];

const translators = { en: getTranslator('en'), zh: getTranslator('zh') } as const;

/**
 * A fault in an editor's words. Throws an Error where its rule has no message, or lacks a
 * value that the message names.
 */
export function getFaultText({ rule, values }: Fault, language: Language): FaultText {
  if (!isRule(rule)) {
    throw new Error(`There is no message for the rule “${rule}”.`);
  }
  const translate = translators[language];
  return { what: translate(`${rule}.what`, values), mend: translate(`${rule}.mend`, values) };
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(messages.en.faults, rule);
}

function getTranslator(language: Language) {
  return createTranslator({
    locale: language,
    messages: messages[language].faults,
    onError: (error) => {
      throw error;
    },
  });
}
