/** A word as it is looked up. */
export interface Word {
  /** Its own first, then others by which it is found too. */
  readonly terms: readonly [string, ...string[]];
  /** Whether its own term is but its beginning, the ending of a plural left out. */
  readonly isInflected: boolean;
}

/** Letters that no decomposition (NFD) leads to those that people type for them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Words whose `s` is no plural, which would be taken for others without it. */
const singular = new Set(['news', 'always', 'perhaps', 'series', 'species', 'less', 'chaos']);

/**
 * The terms of a word: without case, accents and width (NFKC), and without the ending of a plural
 * or a possessive. A figure or a contraction is also found by its parts (`24.25` by `24`), and
 * `BRICS+` by `BRICS`.
 */
export function readWord(word: string): Word {
  if (/^[a-z]+$/i.test(word)) return createWord(word.toLowerCase(), []);
  const folded = foldWord(word);
  const possessive = /^(.+?)['’ʼ]s$/.exec(folded)?.[1];
  if (possessive !== undefined) return createWord(possessive, ['s']);
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return createWord(folded.replace(/['’ʻʼ,]/g, ''), parts);
}

function createWord(word: string, parts: readonly string[]): Word {
  const own = stem(word);
  const others = parts.map(stem).filter((part) => part !== own);
  return { terms: [own, ...others], isInflected: own !== word };
}

/** A word without case, accents and width. */
function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøđłı]/g, (letter) => letters[letter] ?? letter);
}

/** Without the ending of a plural (after Harman, “How effective is suffixing?”, 1991). */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || singular.has(word)) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^ae]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[ao]es$/.test(word) ? word : word.slice(0, -1);
}
