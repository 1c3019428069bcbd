import { pinyin } from 'pinyin-pro';

/**
 * A Chinese name in pinyin as people type it: `malaluofu`, without tones, spaces or marks; what is
 * not Chinese stays, in lower case. Polyphones are read as in words (重庆 is `chongqing`), those at
 * the beginning of a person's name as surnames. ü is `v`, as on keyboards.
 */
export function getPinyin(name: string, { isPerson = false } = {}): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    surname: isPerson ? 'head' : 'off',
  });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
