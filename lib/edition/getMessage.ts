import { type Language, type Localized, languages } from '@/lib/language/language';
import { type MessageKey, translate } from '@/lib/language/messages';
import type { Edition } from './editions';
import { getRuns, type Run } from './runs';

/** What a message is filled with; a text of two languages gives each its own. */
export type MessageValues = Readonly<Record<string, string | number | Localized>>;

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
    languages.map((language) => [language, translate(language, key, getValues(values, language))]),
  );
  return getRuns(edition, text);
}

function getValues(values: MessageValues, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]),
  );
}
