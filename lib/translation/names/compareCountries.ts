import type { Language } from '@/lib/language/language';
import { countCountryTerms, getCountry, hasCountryTerm } from './countries';
import { ambiguous } from './countryWords';
import {
  getOther,
  isCommonWord,
  isWholeName,
  isWholeWord,
  type Mention,
  type Mentions,
  type NameDifference,
  type Texts,
} from './mention';

/**
 * A country in place of another: each language has one that the other lacks. A question is one country that
 * the other language lacks while it names another more often, and one in one language alone. Chinese news
 * adds countries for its readers, mostly before the name of a firm or an office, so one in Chinese alone
 * counts only if the English of the whole article never has it.
 */
export function compareCountries(
  countries: Mentions,
  texts: Texts,
  article: string,
): readonly NameDifference[] {
  const en = findUnmatchedCountry('en', texts, countries);
  const zh = findUnmatchedCountry('zh', texts, countries);
  if (en && zh) {
    const other = texts.zh.slice(zh.start, zh.end);
    return [
      { ...describeMention('en', en, texts), kind: 'otherwise', other, otherStart: zh.start },
    ];
  }
  const [mention, language] = zh ? [zh, 'zh' as const] : [en, 'en' as const];
  if (!mention) return [];
  const other = getOther(language);
  const isSaid =
    isImplied(mention) ||
    isCalledOtherwise(texts[other], other, countries[other]) ||
    (language === 'zh' && isAdded(mention, texts.zh, article));
  return isSaid && !findSurplusCountry(other, texts, countries)
    ? []
    : [describeMention(language, mention, texts)];
}

/** Whether Chinese may have a country for its readers: of which the article tells, or in a longer name. */
function isAdded(mention: Mention, chinese: string, article: string): boolean {
  const isInName = [mention.start - 1, mention.end].some((at) => chinese[at] === '·');
  return (
    isInName ||
    !isWholeName(mention, 'zh', chinese) ||
    mention.entries.some((country) => hasCountryTerm(country, 'en', article))
  );
}

function describeMention(
  language: Language,
  { entries: [topic], start, end }: Mention,
  texts: Texts,
): NameDifference {
  if (!topic) throw new Error('A mention is of a name.');
  const name = texts[language].slice(start, end);
  return { kind: 'country', topic, language, name, start, other: '', otherStart: 0 };
}

/** What stands for two countries, and for one. */
const pronouns: Readonly<Record<Language, readonly [two: RegExp, one: RegExp]>> = {
  en: [
    /\b(?:two|both) (?:countries|nations|sides)\b/i,
    /\b(?:the|this|that) (?:country|nation|government|kingdom)\b/i,
  ],
  zh: [/两国/, /[该本]国/],
};

/** Whether 两国 or 该国 may be a country that the text doesn’t name: where it names the two, or one, it is these. */
function isCalledOtherwise(
  text: string,
  language: Language,
  countries: readonly Mention[],
): boolean {
  const named = new Set(countries.map(({ entries }) => entries[0])).size;
  const [two, one] = pronouns[language];
  return (named < 2 && two.test(text)) || (named < 1 && one.test(text));
}

function isImplied({ entries: [topic] }: Mention): boolean {
  return topic !== undefined && implied.has(topic.id);
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
