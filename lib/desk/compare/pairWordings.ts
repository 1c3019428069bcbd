/** Paragraphs up to which each is compared with each. */
const mostCompared = 40;

/** The share of words that two wordings of one paragraph have in common at least. */
const leastAlike = 0.35;

/** Places in both lists. */
export type WordingPair = readonly [was: number, is: number];

/**
 * Which of two lists of paragraphs are wordings of the same, as alike as can be and in order. One and
 * one are; in long lists, those at the same place.
 */
export function pairWordings(
  before: readonly string[],
  after: readonly string[],
): readonly WordingPair[] {
  const isOne = before.length === 1 && after.length === 1;
  if (isOne || before.length * after.length > mostCompared ** 2) {
    return before.slice(0, after.length).map((_, place) => [place, place]);
  }
  const table = weigh(before.map(getWords), after.map(getWords));
  const pairs: WordingPair[] = [];
  let [was, is] = [0, 0];
  while (was < before.length && is < after.length) {
    const { best = 0, isPair = false } = table[was]?.[is] ?? {};
    if (isPair) pairs.push([was++, is++]);
    else if (best === (table[was + 1]?.[is]?.best ?? 0)) was++;
    else is++;
  }
  return pairs;
}

/** From these two places on. */
interface Weight {
  /** The likeness of all pairs that can be had. */
  readonly best: number;
  /** Whether these two are one of them. */
  readonly isPair: boolean;
}

type Words = ReadonlySet<string>;

/** The longest common subsequence by weight, from the end. */
function weigh(before: readonly Words[], after: readonly Words[]): readonly (readonly Weight[])[] {
  const table: Weight[][] = [...before, undefined].map(() => []);
  const get = (was: number, is: number): number => table[was]?.[is]?.best ?? 0;
  for (const [was, words] of [...before.entries()].reverse()) {
    for (const [is, others] of [...after.entries()].reverse()) {
      const alike = getLikeness(words, others);
      const gain = alike < leastAlike ? 0 : alike + get(was + 1, is + 1);
      const best = Math.max(gain, get(was + 1, is), get(was, is + 1));
      const row = table[was];
      if (row) row[is] = { best, isPair: gain > 0 && gain === best };
    }
  }
  return table;
}

/** Latin words and figures, and pairs of Chinese characters. */
function getWords(text: string): Words {
  const words = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap(splitWord));
}

function splitWord(word: string): string | readonly string[] {
  if (!/\p{Script=Han}{2}/u.test(word)) return word;
  return Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
}

/** The coefficient of Dice (1945): 1 for the same words, 0 for none in common. */
function getLikeness(words: Words, others: Words): number {
  const common = [...words].filter((word) => others.has(word)).length;
  return words.size + others.size === 0 ? 0 : (2 * common) / (words.size + others.size);
}
