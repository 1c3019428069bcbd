import type { Language } from '@/lib/content/language';
import { countries, isTold } from './countries';
import { findNames, type Mention } from './findNames';
import { createGlossary } from './glossary';
import { isWord } from './isWord';

const gazetteer = createGlossary(countries);

/**
 * A country that one text names and the other doesn't, neither as it is nor by a word built
 * on its name or a capital that stands for it, and that no glossary has.
 */
export function findForeignCountry(
  language: Language,
  texts: Readonly<Record<Language, string>>,
  mentions: readonly Mention[],
): Mention | undefined {
  const text = texts[language];
  return findNames(gazetteer, language, text).find((country) => {
    const { start, end } = country;
    if (mentions.some((mention) => mention.start < end && start < mention.end)) return false;
    const isOther = !isThere(country, language === 'en' ? 'zh' : 'en', texts);
    return isOther && (language === 'en' || isWord(text, start, end));
  });
}

function isThere(
  { topics: [country] }: Mention,
  language: Language,
  texts: Readonly<Record<Language, string>>,
): boolean {
  if (!country) return false;
  return language === 'en'
    ? isTold(country, texts.en)
    : texts.zh.includes(country.name.zh.charAt(0));
}
