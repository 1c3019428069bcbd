import type { Language } from '@/lib/language/language';
import { countCountryTerms, getCountry, hasCountryTerm } from './countries';
import { ambiguous } from './countryWords';
import { isCommonWord, type Mention } from './findNames';
import { getOther, type Mentions, type NameDifference, type Texts } from './nameDifference';
import { isWholeWord } from './wholeNames';

/**
 * A country in place of another: each language has one that the other lacks, or one language has a
 * country that the other lacks and names another less often; or one in English alone. Chinese news
 * adds countries for its readers, so one in Chinese alone says nothing.
 */
export function compareCountries(countries: Mentions, texts: Texts): readonly NameDifference[] {
  const english = findUnmatchedCountry('en', texts, countries);
  const chinese = findUnmatchedCountry('zh', texts, countries);
  const en = english ?? (chinese && findSurplusCountry('en', texts, countries));
  const zh = chinese ?? (english && findSurplusCountry('zh', texts, countries));
  const [topic] = en?.entries ?? [];
  if (!en || !topic) return [];
  const name = texts.en.slice(en.start, en.end);
  const found = { topic, language: 'en', name, start: en.start } as const;
  if (zh) {
    const other = texts.zh.slice(zh.start, zh.end);
    return [{ ...found, kind: 'otherwise', other, otherStart: zh.start }];
  }
  if (implied.has(topic.id) || /[该本两]国/.test(texts.zh)) return [];
  return [{ ...found, kind: 'country', other: '', otherStart: 0 }];
}

/** Countries that Chinese news calls by other things than their names, or leaves to its readers. */
const implied: ReadonlySet<string> = new Set(['CN', 'GB', 'HK', 'MO', 'TW', 'US']);

/** The mentions of countries, topics of the paper among them, each as the country itself. */
export function getCountries(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.flatMap((mention) => {
    if (isCommonWord(mention, text)) return [];
    const country = mention.entries.flatMap((topic) => getCountry(topic) ?? [])[0];
    return country ? [{ ...mention, entries: [country] }] : [];
  });
}

/**
 * The mention that an unmatched country of the other text seems to stand for: of a country that the
 * other text mentions less often, in whatever way.
 */
function findSurplusCountry(
  language: Language,
  texts: Texts,
  countries: Mentions,
): Mention | undefined {
  const own = countries[language];
  const other = getOther(language);
  const isRarer = ({ entries: [country] }: Mention) => {
    const count = own.filter(({ entries }) => entries[0] === country).length;
    return country && count > countCountryTerms(country, other, texts[other]);
  };
  const isEven = own.length >= countries[other].length;
  return own.findLast(isRarer) ?? (isEven ? own.at(-1) : undefined);
}

/**
 * The first of the countries mentioned in one text that the other doesn’t have, be it by name,
 * by a derived word or by its capital.
 */
export function findUnmatchedCountry(
  language: Language,
  texts: Texts,
  countries: Mentions,
): Mention | undefined {
  const other = getOther(language);
  const named = new Set(countries[other].flatMap(({ entries }) => entries));
  return countries[language].find(({ entries: [country], start, end }) => {
    if (!country || named.has(country) || hasCountryTerm(country, other, texts[other]))
      return false;
    return language === 'en'
      ? !ambiguous.test(texts.en.slice(start, end))
      : isWholeWord(texts.zh, start, end);
  });
}
