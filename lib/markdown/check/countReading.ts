import type { Language } from '@/lib/language/language';
import type { Block } from '@/lib/markdown/parse/block';

export interface Reading {
  /** Words and figures that are not written in Han characters. */
  readonly words: number;
  /** Han characters; punctuation is none. */
  readonly characters: number;
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};

const han = /\p{Script=Han}/gu;

/** Counts what there is to read: words by Unicode's word boundaries (UAX 29), Han by code points. */
export function countReading(blocks: readonly Pick<Block, 'text'>[], language: Language): Reading {
  const counts = blocks.map(({ text }) => ({
    words: countWords(text.replace(han, ' '), segmenters[language]),
    characters: text.match(han)?.length ?? 0,
  }));
  return {
    words: counts.reduce((sum, { words }) => sum + words, 0),
    characters: counts.reduce((sum, { characters }) => sum + characters, 0),
  };
}

function countWords(text: string, segmenter: Intl.Segmenter): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) words += isWordLike ? 1 : 0;
  return words;
}
