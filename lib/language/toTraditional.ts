import { Converter } from 'opencc-js/cn2t';
import { CustomConverter, Trie } from 'opencc-js/core';
import { splitPhrases } from './traditionalPhrases';

const convertPhrase = Converter({ from: 'cn', to: 'tw' });

const convertMarks = CustomConverter([
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]);

/** Phrases that OpenCC's dictionary (1.4.2) has wrong. */
const corrections: readonly TraditionalName[] = [
  { simplified: '合作伙伴', traditional: '合作夥伴' },
];

let names = createTrie(corrections);

/** A name whose Traditional form no dictionary can know, as the paper writes it in both. */
export interface TraditionalName {
  readonly simplified: string;
  readonly traditional: string;
}

/**
 * Takes the paper's names, which then stand before every phrase of the dictionaries. Called
 * once, when the archive is read.
 */
export function learnNames(list: readonly TraditionalName[]): void {
  names = createTrie([...corrections, ...list]);
}

/**
 * Simplified Chinese to Traditional as Taiwan writes it: the paper's names first, then
 * OpenCC's phrases, then its characters; mainland quotation marks to 「」 and 『』. Words stay:
 * 软件 is 軟件, for a conversion of script is no translation.
 */
export function toTraditional(text: string): string {
  const parts = names.segment(text).map((part) => {
    const name = names.matchPrefix(part, 0);
    if (name?.end === part.length) return name.value;
    return splitPhrases(part).map(convertPhrase).join('');
  });
  return convertMarks(parts.join(''));
}

function createTrie(list: readonly TraditionalName[]): Trie {
  const trie = new Trie();
  for (const { simplified, traditional } of list) trie.addWord(simplified, traditional);
  return trie;
}
