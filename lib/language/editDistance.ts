/**
 * How many characters (UTF-16 units) must be changed, added, removed or swapped with their
 * neighbour to turn one text into the other: the distance of optimal string alignment, a
 * restricted form of Damerau and Levenshtein’s. `limit` if it is that or more, which is quicker.
 */
export function getEditDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
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
