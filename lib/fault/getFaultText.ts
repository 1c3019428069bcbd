import { createTranslator } from 'next-intl';
import type { Language } from '@/lib/language/language';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import type { Fault } from './fault';

export interface FaultText {
  /** What was found, and what was expected. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

type Rule = keyof typeof en.faults;

/** UTF-16 units; the lists of keys fit. */
const longest = 200;

const messages: Readonly<Record<Language, typeof en.faults>> = { en: en.faults, zh: zh.faults };

const translators = { en: getTranslator('en'), zh: getTranslator('zh') } as const;

/**
 * A fault in an editor's words. Throws an Error where its rule has no message, or lacks a
 * value that the message names.
 */
export function getFaultText({ rule, values: found }: Fault, language: Language): FaultText {
  if (!isRule(rule)) {
    throw new Error(`There is no message for the rule “${rule}”.`);
  }
  const values = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, shorten(value)]),
  );
  const translate = translators[language];
  return { what: translate(`${rule}.what`, values), mend: translate(`${rule}.mend`, values) };
}

/** What editors wrote, on one line and without characters that a terminal would obey. */
function shorten(value: string | number): string | number {
  if (typeof value === 'number') {
    return value;
  }
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(messages.en, rule);
}

function getTranslator(language: Language) {
  return createTranslator({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error;
    },
  });
}
