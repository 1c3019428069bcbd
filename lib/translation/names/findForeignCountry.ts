import type { Language } from '@/lib/language/language';
import { isTold } from './countries';
import type { Mention } from './findNames';
import { isWord } from './isWord';

/**
 * The first of the countries in one text that the other doesn't name, neither as it is nor by
 * a word built on its name or a capital that stands for it.
 */
export function findForeignCountry(
  language: Language,
  texts: Readonly<Record<Language, string>>,
  countries: readonly Mention[],
): Mention | undefined {
  return countries.find(({ topics: [country], start, end }) => {
    if (!country) return false;
    if (language === 'zh') {
      return !isTold(country, texts.en) && isWord(texts.zh, start, end);
    }
    return !texts.zh.includes(country.name.zh.charAt(0));
  });
}
