import type { Language } from '@/lib/content/language';
import { countries } from './countries';
import type { Mention } from './findNames';

/** A name that is in no glossary, and where it stands. */
export interface ForeignName {
  readonly name: string;
  readonly start: number;
}

/**
 * A country that one text names and the other doesn't, neither as it is nor by a word built
 * on its name. It tells that a topic was not left out but that another place was put there.
 */
export function findForeignCountry(
  language: Language,
  texts: Readonly<Record<Language, string>>,
  mentions: readonly Mention[],
): ForeignName | undefined {
  const other = language === 'en' ? 'zh' : 'en';
  for (const country of countries) {
    const name = country[language];
    const start = texts[language].indexOf(name);
    const isOther = start !== -1 && !isThere(country[other], texts[other], other);
    const isKnown = mentions.some((mention) => mention.start <= start && start < mention.end);
    if (isOther && !isKnown) return { name, start };
  }
  return undefined;
}

function isThere(name: string, text: string, language: Language): boolean {
  return text.includes(language === 'en' ? name.slice(0, 4) : name.slice(0, 1));
}
