/**
 * The word among `candidates` that a misspelt one most likely stands for, by edit distance
 * (optimal string alignment: neighbouring letters swapped count once); undefined where none
 * is near: at most a third of the letters may differ.
 */
export function findLikely(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(word);
  let likely: string | undefined;
  let nearest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = getDistance(wanted, simplify(candidate), nearest);
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

/** Edit distance; `limit` where it is that or more. */
function getDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) {
    return limit;
  }
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = getRow(a, b, row, above, before);
    if (Math.min(...current) >= limit) {
      return limit;
    }
    before = above;
    above = current;
  }
  return Math.min(limit, above[b.length] ?? limit);
}

function getRow(a: string, b: string, row: number, above: number[], before: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current[column] = Math.min(
      (above[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (same ? 0 : 1),
      swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
    );
  }
  return current;
}
