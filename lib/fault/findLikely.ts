import { getEditDistance } from '@/lib/language/editDistance';

/**
 * The word among `candidates` that a misspelt one most likely stands for, by edit
 * distance; undefined if none is close: at most a third of the letters may differ.
 */
export function findLikely(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(word);
  let likely: string | undefined;
  let nearest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = getEditDistance(wanted, simplify(candidate), nearest);
    if (distance < nearest) {
      nearest = distance;
      likely = candidate;
    }
  }
  return likely;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[_\s]/g, '-');
}
