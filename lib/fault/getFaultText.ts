import { createTranslator } from 'next-intl';
import type { Language } from '@/lib/language/language';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import type { BodyFault } from './fault';

export interface FaultText {
  /** What was found, and what was expected. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
}

/** UTF-16 units; the lists of keys fit. */
const longest = 200;

const translators = { en: getTranslator('en', en.faults), zh: getTranslator('zh', zh.faults) };

/** A fault in an editor’s words. Throws an Error where it lacks a value that its message names. */
export function getFaultText({ rule, values: found }: BodyFault, language: Language): FaultText {
  const values = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, shorten(value)]),
  );
  const translate = translators[language];
  return { what: translate(`${rule}.what`, values), fix: translate(`${rule}.fix`, values) };
}

/** What editors wrote, on one line and without characters that a terminal would obey. */
function shorten(value: string | number): string | number {
  if (typeof value === 'number') {
    return value;
  }
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function getTranslator(locale: Language, messages: typeof en.faults) {
  return createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
}
