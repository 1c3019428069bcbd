import type { Language } from './language';

/** How much there is to read in a text. */
export interface TextLength {
  /** Words and figures that are not written in Han characters. */
  readonly words: number;
  /** Han characters; punctuation does not count. */
  readonly characters: number;
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};

const han = /\p{Script=Han}/gu;

/** Measures the paragraphs of a text together: words as in Unicode (UAX 29), Han by code points. */
export function getTextLength(paragraphs: readonly string[], language: Language): TextLength {
  const lengths = paragraphs.map((text) => ({
    words: countWords(text.replace(han, ' '), segmenters[language]),
    characters: text.match(han)?.length ?? 0,
  }));
  return {
    words: lengths.reduce((sum, { words }) => sum + words, 0),
    characters: lengths.reduce((sum, { characters }) => sum + characters, 0),
  };
}

function countWords(text: string, segmenter: Intl.Segmenter): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) words += isWordLike ? 1 : 0;
  return words;
}

/**
 * What is read in a minute. Words: a little below the 238 a minute at which adults read English
 * non-fiction silently (Brysbaert, "How many words do we read per minute?", 2019). Han characters:
 * midway between the 300 and the 500 that China's curriculum asks of silent reading at the end of
 * primary and of middle school (义务教育语文课程标准, 2011).
 */
const perMinute = { words: 230, characters: 400 };

/** Minutes that a text of this length takes to read, rounded up, at least one. */
export function getReadingTime({ words, characters }: TextLength): number {
  return Math.max(1, Math.ceil(words / perMinute.words + characters / perMinute.characters));
}
