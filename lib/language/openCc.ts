import { ConverterFactory, type DictLike } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';

/** A phrase or a character in Simplified, and what it becomes before the variants of Taiwan. */
export type Entry = readonly [simplified: string, traditional: string];

const [fromSimplified = [], ...toTaiwan] = configs.s2tw?.conversionChain ?? [];

/** Of two entries the first holds, as with OpenCC. */
const entries = new Map(fromSimplified.flatMap(parse).reverse());

/** OpenCC's phrases of two characters and more. */
export const openCcPhrases: readonly Entry[] = [...entries].filter(([from]) => !isCharacter(from));

/** What OpenCC makes of a character that stands in no phrase. */
export const openCcCharacters: ReadonlyMap<string, string> = new Map(
  [...entries].filter(([from]) => isCharacter(from)),
);

/** Writes Traditional text with the variants that are usual in Taiwan: 裏 is 裡, 爲 is 為. */
export const chooseVariants: (text: string) => string = ConverterFactory(...toTaiwan);

export function isCharacter(text: string): boolean {
  return [...text].length === 1;
}

/** OpenCC's form of a dictionary is `发 發|里 裏|…`, or pairs. */
function parse(dictionary: DictLike): readonly Entry[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((line): Entry => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}
