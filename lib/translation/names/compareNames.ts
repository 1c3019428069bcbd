import type { GlossaryEntry } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { compareCountries, findUnmatchedCountry, getCountries } from './compareCountries';
import { blankNamesakes, isCountry } from './countries';
import { findNamesAndCountries } from './findNames';
import { foldText, type Glossary, getTopicNames } from './glossary';
import {
  getOther,
  isCommonWord,
  isWholeName,
  type Mention,
  type Mentions,
  type NameDifference,
  type Texts,
} from './mention';
import { findMisnaming, findVariant, type Variant } from './misnaming';
import { isListed, isNamedIndirectly, isReferredTo } from './standIns';

/**
 * Finds the topics that one of two texts names and the other doesn’t. Subjects are left out:
 * they are common words, which a translation is free to render in other ways. A topic counts
 * as named if its name, part of it, its initials or a pronoun stands for it. A country that is
 * no topic is reported if another country stands in its place, or if it is in one language alone, and
 * nowhere in the English of the whole article.
 */
export function compareNames(
  glossary: Glossary,
  texts: Texts,
  article = texts.en,
): readonly NameDifference[] {
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
  if (differences.length === 0) {
    // A topic that isn’t named was found to be referred to.
    return compareCountries(countries, folded, article).filter(
      ({ kind, start }) =>
        kind !== 'country' || !mentions.en.some((mention) => mention.start === start),
    );
  }
  return differences.filter((difference) => !isDuplicate(difference, differences));
}

/** Whether a mention is of one of the paper’s topics, and not of a country that is none. */
function isTopic({ entries }: Mention): boolean {
  return entries.some((topic) => !isCountry(topic));
}

/** What was found in two texts: topics, those that the other text lacks, other countries. */
interface Found {
  readonly mentions: Mentions;
  readonly unmatched: Mentions;
  readonly countries: Mentions;
  readonly texts: Texts;
}

/** Whether a translation must have it. Subjects are common words; other names say so themselves. */
function isChecked(entry: GlossaryEntry): boolean {
  return entry.kind === 'name' ? entry.isChecked : entry.type !== 'subject';
}

/** The first mention of each topic that the other text doesn’t name. */
function getUnmatched(mentions: Mentions, language: Language, text: string): readonly Mention[] {
  const other = getOther(language);
  const named = new Set(mentions[other].flatMap((mention) => mention.entries));
  const seen = new Set<GlossaryEntry>();
  return mentions[language].filter((mention) => {
    const [topic] = mention.entries;
    if (!topic || !isChecked(topic) || seen.has(topic)) return false;
    if (isCommonWord(mention, text)) return false;
    seen.add(topic);
    return !mention.entries.some((candidate) => named.has(candidate));
  });
}

function getDifference(
  mention: Mention,
  language: Language,
  { unmatched, mentions, countries, texts }: Found,
): readonly NameDifference[] {
  const [topic] = mention.entries;
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
    ({ entries }) =>
      entries[0]?.type === topic.type &&
      !isNamedIndirectly(entries[0], language, texts[language], mentions[language]),
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
    (name) => name.entries.includes(topic) && isWholeName(name, language, texts[language]),
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
  const entries = new Set(mentions[other].flatMap((mention) => mention.entries[0] ?? []));
  return [...entries].filter(isChecked).flatMap((topic): readonly NameDifference[] => {
    const others = mentions[language].filter((mention) => mention.entries.includes(topic));
    const own = mentions[other].filter((mention) => mention.entries.includes(topic));
    const [mention] = others;
    const wrong = mention && findMisnaming(topic, other, texts[other], own, others);
    if (!wrong) return [];
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
