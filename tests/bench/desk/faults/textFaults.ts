import type { Language } from '@/lib/language/language';
import { countries } from '@/lib/translation/names/countries';
import { findNamesAndCountries } from '@/lib/translation/names/findNames';
import { createGlossary } from '@/lib/translation/names/glossary';
import { join, type Sentences } from '@/tests/bench/desk/paragraphs';
import { factFaults } from './factFaults';
import { applyChange } from './fault';
import { lossFaults } from './lossFaults';

/** A fault put into one language of a paragraph; undefined where there is no place for it. */
export type TextFault = (
  paragraph: Sentences,
  language: Language,
  random: () => number,
) => string | undefined;

const figures = {
  en: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|dozen|hundred|thousand|[mb]illion|first|second|third|once|twice)\b/i,
  zh: /[\d一二三四五六七八九十百千万亿两半]/,
} as const;

const negations = {
  en: /\b(?:did|do|does) not |(?<=\b(?:will|is|are|was|were|has|have|had|can|could|would|should)) not\b|\bnever /,
  zh: /没有|不(?=[会能是应要可愿敢肯需])|未能|从未|并未|尚未|并不|不再/,
} as const;

const noNames = createGlossary([]);

function dropSentence(isOpen: (sentence: string, language: Language) => boolean): TextFault {
  return (paragraph, language, random) => {
    const own = paragraph[language];
    const open = own.flatMap((sentence, at) => (isOpen(sentence, language) ? [at] : []));
    const place = open[Math.floor(random() * open.length)];
    if (own.length < 2 || place === undefined) return undefined;
    return join({ ...paragraph, [language]: own.filter((_, at) => at !== place) }, language);
  };
}

/** What goes wrong in a paragraph beside its figures. */
const wordFaults: Readonly<Record<string, TextFault>> = {
  'cut in half': (paragraph, language) => {
    const text = join(paragraph, language);
    return text.slice(0, Math.floor(text.length / 2));
  },
  'a sentence dropped': dropSentence(() => true),
  '– without a figure': dropSentence((sentence, language) => !figures[language].test(sentence)),
  untranslated: (paragraph, language) => join(paragraph, language === 'en' ? 'zh' : 'en'),
  'a leftover': (paragraph, language) =>
    (language === 'en' ? 'Here is the translation: ' : '以下是翻译：') + join(paragraph, language),
  'a negation dropped': (paragraph, language) => {
    const text = join(paragraph, language);
    return negations[language].test(text) ? text.replace(negations[language], '') : undefined;
  },
  'another country': (paragraph, language, random) => {
    const text = join(paragraph, language);
    const mentions = findNamesAndCountries(noNames, language, text).filter(
      ({ start }) => language === 'zh' || /\p{Lu}/u.test(text.charAt(start)),
    );
    const mention = mentions[Math.floor(random() * mentions.length)];
    const other = countries.find(
      ({ id }) => id === ['BR', 'EG', 'CA', 'PL', 'MX'][Math.floor(random() * 5)],
    );
    if (!mention || !other || mentions.some(({ entries }) => entries.includes(other))) {
      return undefined;
    }
    return text.slice(0, mention.start) + other.name[language] + text.slice(mention.end);
  },
};

/** All faults, those in figures and dates first. */
export const textFaults: Readonly<Record<string, TextFault>> = {
  ...Object.fromEntries(
    factFaults.map(({ id, find }): [string, TextFault] => [
      id,
      (paragraph, language, random) => {
        const text = join(paragraph, language);
        const changes = find(text, language, random);
        const change = changes[Math.floor(random() * changes.length)];
        return change && applyChange(text, change);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(lossFaults).map(([name, put]): [string, TextFault] => [
      name,
      (paragraph, language, random) => put(join(paragraph, language), language, random),
    ]),
  ),
  ...wordFaults,
};
