import { createTranslator } from 'next-intl';
import { messages } from '@/lib/edition/messages';
import type { Language } from '@/lib/language/language';

type Key = keyof (typeof messages)['en']['check'];

const translators = { en: getTranslator('en'), zh: getTranslator('zh') } as const;

/** A message of `courier check`. Throws where it lacks a value. */
export function getCheckMessage(
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return translators[language](key, values);
}

function getTranslator(language: Language) {
  return createTranslator({
    locale: language,
    messages: messages[language].check,
    onError: (error) => {
      throw error;
    },
  });
}
