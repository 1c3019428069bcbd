import type { TopicName } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { pairSentences } from '@/lib/translation/bitext/sentences';
import { matchFacts } from '@/lib/translation/facts/compare/matchFacts';
import { findFacts } from '@/lib/translation/facts/find/readText';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { findNames } from '@/lib/translation/names/findNames';
import { createGlossary, type Glossary } from '@/lib/translation/names/glossary';

type Texts = Readonly<Record<Language, string>>;

/** A stretch of a text that has a counterpart; offsets in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The same for its counterpart, counted from 1. */
  readonly number: number;
}

type Stretches = Readonly<Record<Language, readonly Stretch[]>>;

/** What in two texts that say the same answers each other. */
export interface Counterparts {
  /** Names, figures and dates; none over another. */
  readonly facts: Stretches;
  /** Where there are several, and as many in both texts; they hold the facts. */
  readonly sentences: Stretches;
}

/** As many of each as the style sheet tells apart in one pair. */
const most = { facts: 12, sentences: 8 } as const;

/**
 * What answers each other in a paragraph and its translation, as the check finds it: names of these
 * topics, figures and dates by their value, sentences by their order and length.
 */
export function findCounterparts(texts: Texts, topics: readonly TopicName[]): Counterparts {
  return { facts: findFactPairs(texts, topics), sentences: findSentencePairs(texts) };
}

/** Two or more places that say the same, before they are numbered. */
type Group = Readonly<Record<Language, readonly Omit<Stretch, 'number'>[]>>;

function findFactPairs(texts: Texts, topics: readonly TopicName[]): Stretches {
  const groups: Group[] = [];
  const isFree = (group: Group) =>
    languages.every((language) =>
      group[language].every((own) =>
        groups.every((other) =>
          other[language].every(({ start, end }) => own.end <= start || end <= own.start),
        ),
      ),
    );
  for (const group of [...groupNames(texts, createGlossary(topics)), ...groupFigures(texts)]) {
    if (isFree(group)) groups.push(group);
  }
  // The first in the text have the numbers, where there are too many.
  groups.sort((a, b) => (a.en[0]?.start ?? 0) - (b.en[0]?.start ?? 0));
  return number(groups.slice(0, most.facts));
}

/** Every mention of each topic that both texts name. */
function groupNames(texts: Texts, glossary: Glossary): readonly Group[] {
  const mentions = {
    en: findNames(glossary, 'en', texts.en),
    zh: findNames(glossary, 'zh', texts.zh),
  };
  return glossary.entries
    .map((entry) => ({
      en: mentions.en.filter(({ entries: [named] }) => named === entry),
      zh: mentions.zh.filter(({ entries: [named] }) => named === entry),
    }))
    .filter(({ en, zh }) => en.length > 0 && zh.length > 0);
}

/** Words with a numeral by habit (`one`, 一个) answer figures, but show nothing to a reader. */
function isTelling({ weight }: Fact): boolean {
  return weight !== 'soft';
}

function groupFigures(texts: Texts): readonly Group[] {
  const { pairs } = matchFacts(findFacts(texts.en, 'en'), findFacts(texts.zh, 'zh'));
  return pairs
    .filter(([en, zh]) => isTelling(en) && isTelling(zh))
    .map(([en, zh]) => ({ en: [en], zh: [zh] }));
}

function findSentencePairs(texts: Texts): Stretches {
  const pairs = pairSentences(texts) ?? [];
  if (pairs.length < 2 || pairs.length > most.sentences) return { en: [], zh: [] };
  const getGroup = (language: Language) =>
    pairs.map(({ [language]: { text, start } }, place) => ({
      start,
      end: start + text.length,
      number: place + 1,
    }));
  return { en: getGroup('en'), zh: getGroup('zh') };
}

function number(groups: readonly Group[]): Stretches {
  const collect = (language: Language) =>
    groups
      .flatMap((group, place) =>
        group[language].map(({ start, end }) => ({ start, end, number: place + 1 })),
      )
      .sort((a, b) => a.start - b.start);
  return { en: collect('en'), zh: collect('zh') };
}
