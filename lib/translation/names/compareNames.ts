import type { Topic } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { isCountry } from './countries';
import { findForeignCountry } from './findForeignCountry';
import { findMisnaming } from './findMisnaming';
import { findNames, type Mention } from './findNames';
import { findVariant, type Variant } from './findVariant';
import { foldText } from './foldText';
import { addCountries, type Glossary, getTopicNames } from './glossary';
import { isFreeName } from './isFreeName';
import { isHintedAt } from './isHintedAt';
import { isListed } from './isListed';
import { isReferredTo } from './isReferredTo';

type Texts = Readonly<Record<Language, string>>;

/** A name on which two texts that should say the same differ. */
export interface NameDifference {
  /** Not named at all, spelled as no alias allows, or another topic named in its place. */
  readonly kind: 'missing' | 'variant' | 'otherwise';
  readonly topic: Topic;
  /** The text that names it, and how and where: UTF-16 units from 0. */
  readonly language: Language;
  readonly name: string;
  readonly start: number;
  /** What the other text has instead; empty where it has nothing. */
  readonly other: string;
  readonly otherStart: number;
}

/**
 * The topics that one of two texts names and the other doesn't. Subjects are left out: they
 * are common words, which a translation may well put otherwise. A topic counts as named
 * where its name, a part of it, its initials or a pronoun of its own stands for it. Countries
 * that are no topics are told where one stands in another's place.
 */
export function compareNames(glossary: Glossary, texts: Texts): readonly NameDifference[] {
  const folded = { en: foldText(texts.en), zh: foldText(texts.zh) };
  const found = { en: findAll(glossary, 'en', folded.en), zh: findAll(glossary, 'zh', folded.zh) };
  const mentions = { en: found.en.topics, zh: found.zh.topics };
  const countries = { en: found.en.countries, zh: found.zh.countries };
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
  if (differences.length === 0) return getCountries(countries, folded);
  return differences.filter((difference) => !isSaidAlready(difference, differences));
}

/** Mentions of topics, and of countries that are none. */
function findAll(glossary: Glossary, language: Language, text: string) {
  const mentions = findNames(addCountries(glossary), language, text);
  const isTopic = ({ topics }: Mention) => topics.some((topic) => !isCountry(topic));
  return {
    topics: mentions.filter(isTopic),
    countries: mentions.filter((mention) => !isTopic(mention)),
  };
}

type Mentions = Readonly<Record<Language, readonly Mention[]>>;

/** What was found in two texts: names of topics, those of them that the other lacks, countries. */
interface Found {
  readonly mentions: Mentions;
  readonly unmatched: Mentions;
  readonly countries: Mentions;
  readonly texts: Texts;
}

function getOther(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

/** First mentions of topics that the other text doesn't name. */
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

/** `song` of the Song dynasty, 中 of 其中: it may answer for the name, but speaks of something else. */
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
  if (isHintedAt(topic, other, texts[other], mentions[other])) return [];
  const instead = unmatched[other].find(
    ({ topics }) =>
      topics[0]?.type === topic.type &&
      !isHintedAt(topics[0], language, texts[language], mentions[language]),
  );
  if (instead) {
    const name = texts[other].slice(instead.start, instead.end);
    return [{ ...found, kind: 'otherwise', other: name, otherStart: instead.start }];
  }
  const country =
    topic.type === 'place' ? findForeignCountry(other, texts, countries[other]) : undefined;
  if (country) {
    const name = texts[other].slice(country.start, country.end);
    return [{ ...found, kind: 'otherwise', other: name, otherStart: country.start }];
  }
  const free = mentions[language].filter(
    (name) => name.topics.includes(topic) && isFreeName(name, language, texts[language]),
  );
  const isExcused =
    !isListed(free, mentions, language, texts[language]) &&
    isReferredTo(topic, other, texts, mentions[other]);
  if (free.length === 0 || isExcused) return [];
  return [{ ...found, kind: 'missing', other: '', otherStart: 0 }];
}

function isInName({ start, text }: Variant, mentions: readonly Mention[]): boolean {
  return mentions.some((name) => name.start <= start && name.end >= start + text.length);
}

/** Topics that both texts name, and one of them otherwise in one place. */
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

/** Two countries in each other's place that the paper has no topics for. */
function getCountries(countries: Mentions, texts: Texts): readonly NameDifference[] {
  const english = findForeignCountry('en', texts, countries.en);
  const chinese = english && findForeignCountry('zh', texts, countries.zh);
  const [topic] = english?.topics ?? [];
  if (!english || !chinese || !topic) return [];
  const { start, end } = english;
  const name = texts.en.slice(start, end);
  const other = texts.zh.slice(chinese.start, chinese.end);
  return [
    { kind: 'otherwise', topic, language: 'en', name, start, other, otherStart: chinese.start },
  ];
}

/** Two topics in each other's place are one difference, told from the English. */
function isSaidAlready(
  difference: NameDifference,
  differences: readonly NameDifference[],
): boolean {
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
