/**
 * The longest common subsequence of two lists, as pairs of places that count from 0. Equal
 * beginnings and ends are matched first, so that it is quick where little has changed.
 */
export function findCommon(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [height, width] = [a.length - end - start, b.length - end - start];
  const lengths = getLengths(a.slice(start, start + height), b.slice(start, start + width));
  const kept: (readonly [number, number])[] = getRange(0, start).map((place) => [place, place]);
  let [row, column] = [0, 0];
  while (row < height && column < width) {
    if (a[start + row] === b[start + column]) {
      kept.push([start + row, start + column]);
      [row, column] = [row + 1, column + 1];
    } else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) row++;
    else column++;
  }
  const tail = getRange(0, end).map(
    (place) => [a.length - end + place, b.length - end + place] as const,
  );
  return [...kept, ...tail];
}

/** How long the common subsequence is that begins at each pair of places. */
function getLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let row = a.length - 1; row >= 0; row--) {
    const own = lengths[row];
    const below = lengths[row + 1];
    for (let column = b.length - 1; own && below && column >= 0; column--) {
      own[column] =
        a[row] === b[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, own[column + 1] ?? 0);
    }
  }
  return lengths;
}

function getRange(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}
