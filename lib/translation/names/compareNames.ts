import type { Topic } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { isListed, isReferredTo } from './coreference';
import {
  blankNamesakes,
  countCountryTerms,
  getCountry,
  hasCountryTerm,
  isCountry,
} from './countries';
import { findNamesAndCountries, type Mention } from './findNames';
import { findVariant, type Variant } from './findVariant';
import { foldText, type Glossary, getTopicNames } from './glossary';
import { isNamedIndirectly } from './indirectNames';
import { findMisnaming } from './misnaming';
import { isWholeName, isWholeWord } from './wholeNames';

type Texts = Readonly<Record<Language, string>>;

/** A name on which a text and its translation differ. */
export interface NameDifference {
  /** Not named at all, spelled in a way that no alias allows, or replaced by another name. */
  readonly kind: 'missing' | 'variant' | 'otherwise';
  readonly topic: Topic;
  /** Which text names it, how, and where: offset in UTF-16 units. */
  readonly language: Language;
  readonly name: string;
  readonly start: number;
  /** What the other text has instead; empty if nothing. */
  readonly other: string;
  readonly otherStart: number;
}

/**
 * Finds the topics that one of two texts names and the other doesn’t. Subjects are left out:
 * they are common words, which a translation is free to render in other ways. A topic counts
 * as named if its name, part of it, its initials or a pronoun stands for it. A country that is
 * no topic is reported only if another country stands in its place.
 */
export function compareNames(glossary: Glossary, texts: Texts): readonly NameDifference[] {
  const folded = {
    en: blankNamesakes(foldText(texts.en), 'en'),
    zh: blankNamesakes(foldText(texts.zh), 'zh'),
  };
  const all = {
    en: findNamesAndCountries(glossary, 'en', folded.en),
    zh: findNamesAndCountries(glossary, 'zh', folded.zh),
  };
  const mentions = { en: all.en.filter(isTopic), zh: all.zh.filter(isTopic) };
  const countries = { en: getCountries(all.en, folded.en), zh: getCountries(all.zh, folded.zh) };
  const unmatched = {
    en: getUnmatched(mentions, 'en', folded.en),
    zh: getUnmatched(mentions, 'zh', folded.zh),
  };
  const differences = languages.flatMap((language) => [
    ...unmatched[language].flatMap((mention) =>
      getDifference(mention, language, { unmatched, mentions, countries, texts: folded }),
    ),
    ...getMisnamings(language, mentions, folded),
  ]);
  if (differences.length === 0) return compareCountries(countries, folded);
  return differences.filter((difference) => !isDuplicate(difference, differences));
}

/** Whether a mention is of one of the paper’s topics, and not of a country that is none. */
function isTopic({ topics }: Mention): boolean {
  return topics.some((topic) => !isCountry(topic));
}

type Mentions = Readonly<Record<Language, readonly Mention[]>>;

/** What was found in two texts: topics, those that the other text lacks, other countries. */
interface Found {
  readonly mentions: Mentions;
  readonly unmatched: Mentions;
  readonly countries: Mentions;
  readonly texts: Texts;
}

function getOther(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

/** The first mention of each topic that the other text doesn’t name. */
function getUnmatched(mentions: Mentions, language: Language, text: string): readonly Mention[] {
  const other = getOther(language);
  const named = new Set(mentions[other].flatMap((mention) => mention.topics));
  const seen = new Set<Topic>();
  return mentions[language].filter((mention) => {
    const [topic] = mention.topics;
    if (!topic || topic.type === 'subject' || seen.has(topic)) return false;
    if (isCommonWord(mention, text)) return false;
    seen.add(topic);
    return !mention.topics.some((candidate) => named.has(candidate));
  });
}

/** `song` for the topic Song, 中 in 其中: it can match a name in the other text, but proves no mention. */
function isCommonWord({ folded, start }: Mention, text: string): boolean {
  if (folded.length === 1) return true;
  return /^\p{Lu}/u.test(folded) && /\p{Ll}/u.test(text.charAt(start));
}

function getDifference(
  mention: Mention,
  language: Language,
  { unmatched, mentions, countries, texts }: Found,
): readonly NameDifference[] {
  const [topic] = mention.topics;
  if (!topic) return [];
  const other = getOther(language);
  const { start, end } = mention;
  const found = { topic, language, name: texts[language].slice(start, end), start };
  const variant = findVariant(other, texts[other], getTopicNames(topic, other));
  if (variant && !isInName(variant, mentions[other])) {
    return [{ ...found, kind: 'variant', other: variant.text, otherStart: variant.start }];
  }
  if (isNamedIndirectly(topic, other, texts[other], mentions[other])) return [];
  const instead = unmatched[other].find(
    ({ topics }) =>
      topics[0]?.type === topic.type &&
      !isNamedIndirectly(topics[0], language, texts[language], mentions[language]),
  );
  if (instead) {
    const name = texts[other].slice(instead.start, instead.end);
    return [{ ...found, kind: 'otherwise', other: name, otherStart: instead.start }];
  }
  const country =
    topic.type === 'place' ? findUnmatchedCountry(other, texts, countries) : undefined;
  if (country) {
    const name = texts[other].slice(country.start, country.end);
    return [{ ...found, kind: 'otherwise', other: name, otherStart: country.start }];
  }
  const whole = mentions[language].filter(
    (name) => name.topics.includes(topic) && isWholeName(name, language, texts[language]),
  );
  const isExcused =
    !isListed(whole, mentions, language, texts[language]) &&
    isReferredTo(topic, other, texts, mentions[other]);
  if (whole.length === 0 || isExcused) return [];
  return [{ ...found, kind: 'missing', other: '', otherStart: 0 }];
}

function isInName({ start, text }: Variant, mentions: readonly Mention[]): boolean {
  return mentions.some((name) => name.start <= start && name.end >= start + text.length);
}

/** Topics that both texts name, but one of them wrongly in one place. */
function getMisnamings(
  language: Language,
  mentions: Mentions,
  texts: Texts,
): readonly NameDifference[] {
  const other = getOther(language);
  const topics = new Set(mentions[other].flatMap((mention) => mention.topics[0] ?? []));
  return [...topics].flatMap((topic): readonly NameDifference[] => {
    const others = mentions[language].filter((mention) => mention.topics.includes(topic));
    const own = mentions[other].filter((mention) => mention.topics.includes(topic));
    const [mention] = others;
    const wrong = mention && findMisnaming(topic, other, texts[other], own, others);
    if (
      !wrong ||
      isInName(
        wrong,
        mentions[other].filter(({ topics }) => !topics.includes(topic)),
      )
    )
      return [];
    const { start, end } = mention;
    const name = texts[language].slice(start, end);
    return [
      {
        kind: wrong.kind,
        topic,
        language,
        name,
        start,
        other: wrong.text,
        otherStart: wrong.start,
      },
    ];
  });
}

/**
 * A country in place of another: each language has one that the other lacks, or one language has a
 * country that the other lacks and names another less often.
 */
function compareCountries(countries: Mentions, texts: Texts): readonly NameDifference[] {
  const english = findUnmatchedCountry('en', texts, countries);
  const chinese = findUnmatchedCountry('zh', texts, countries);
  const en = english ?? (chinese && findSurplusCountry('en', texts, countries));
  const zh = chinese ?? (english && findSurplusCountry('zh', texts, countries));
  const [topic] = en?.topics ?? [];
  if (!en || !zh || !topic) return [];
  const name = texts.en.slice(en.start, en.end);
  const other = texts.zh.slice(zh.start, zh.end);
  const found = { topic, language: 'en', name, start: en.start } as const;
  return [{ ...found, kind: 'otherwise', other, otherStart: zh.start }];
}

/** The mentions of countries, topics of the paper among them, each as the country itself. */
function getCountries(mentions: readonly Mention[], text: string): readonly Mention[] {
  return mentions.flatMap((mention) => {
    if (isCommonWord(mention, text)) return [];
    const country = mention.topics.flatMap((topic) => getCountry(topic) ?? [])[0];
    return country ? [{ ...mention, topics: [country] }] : [];
  });
}

/**
 * The mention that an unmatched country of the other text seems to stand for: of a country that the
 * other text mentions less often, in whatever way; else, if the other text doesn’t name more
 * countries on the whole, of any.
 */
function findSurplusCountry(
  language: Language,
  texts: Texts,
  countries: Mentions,
): Mention | undefined {
  const own = countries[language];
  const other = getOther(language);
  const isRarer = ({ topics: [country] }: Mention) => {
    const count = own.filter(({ topics }) => topics[0] === country).length;
    return country && count > countCountryTerms(country, other, texts[other]);
  };
  const isEven = own.length >= countries[other].length;
  return own.findLast(isRarer) ?? (isEven ? own.at(-1) : undefined);
}

/**
 * The first of the countries mentioned in one text that the other doesn’t have, be it by name,
 * by a derived word or by its capital.
 */
function findUnmatchedCountry(
  language: Language,
  texts: Texts,
  countries: Mentions,
): Mention | undefined {
  const other = getOther(language);
  const named = new Set(countries[other].flatMap(({ topics }) => topics));
  return countries[language].find(({ topics: [country], start, end }) => {
    if (!country || named.has(country) || hasCountryTerm(country, other, texts[other]))
      return false;
    return language === 'en' || isWholeWord(texts.zh, start, end);
  });
}

/** Whether the difference is reported already, from the English: two names in each other’s place are one. */
function isDuplicate(difference: NameDifference, differences: readonly NameDifference[]): boolean {
  return (
    difference.language === 'zh' &&
    difference.kind === 'otherwise' &&
    differences.some(
      (other) =>
        other.language === 'en' &&
        other.kind === 'otherwise' &&
        other.otherStart === difference.start,
    )
  );
}
