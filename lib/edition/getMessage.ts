import { createTranslator } from 'next-intl';
import { type Language, type Localized, languages } from '@/lib/language/language';
import type { Edition } from './editions';
import { getRuns } from './getRuns';
import { type MessageKey, messages } from './messages';
import type { Run } from './run';

/** What a message is filled with; a text of two languages gives each its own. */
export type MessageValues = Readonly<Record<string, string | number | Localized>>;

type Translate = (key: string, values?: Record<string, string | number>) => string;

const translators: Readonly<Record<Language, Translate>> = {
  en: getTranslator('en'),
  zh: getTranslator('zh'),
};

/**
 * A message of the interface as an edition shows it, one run per language.
 * Throws where the message lacks a value that it names (ICU MessageFormat).
 */
export function getMessage(
  edition: Edition,
  key: MessageKey,
  values: MessageValues = {},
): readonly Run[] {
  const text = Object.fromEntries(
    languages.map((language) => [
      language,
      translators[language](key, getValues(values, language)),
    ]),
  );
  return getRuns(edition, text);
}

function getTranslator(language: Language): Translate {
  return createTranslator({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error;
    },
  }) as Translate;
}

function getValues(values: MessageValues, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]),
  );
}
