/** One block of the translation or of the original that is no longer as it was when recorded. */
export type HashChange =
  /** The original's block was rewritten: `was` its place then, `is` its place now. */
  | { readonly kind: 'changed'; readonly was: number; readonly is: number }
  /** The original has a new block; `after` counts the recorded blocks before it. */
  | { readonly kind: 'added'; readonly is: number; readonly after: number }
  /** The original dropped the block. */
  | { readonly kind: 'removed'; readonly was: number }
  /** The original has the block at another place. */
  | { readonly kind: 'moved'; readonly was: number; readonly is: number };

/**
 * What became of the original since a translation was made: its blocks' hashes then and
 * now, aligned by their longest common subsequence. Places count from 0. Nothing is
 * compared by time or by length.
 */
export function compareHashes(
  recorded: readonly string[],
  current: readonly string[],
): readonly HashChange[] {
  const gaps = getGaps(recorded, current);
  const added = new Set(gaps.flatMap((gap) => gap.is));
  const movedTo = new Map<number, number>();
  for (const was of gaps.flatMap((gap) => gap.was)) {
    const is = [...added].find((place) => current[place] === recorded[was]);
    if (is !== undefined) {
      movedTo.set(was, is);
      added.delete(is);
    }
  }
  return gaps.flatMap((gap) => {
    const moved = gap.was.filter((was) => movedTo.has(was));
    const was = gap.was.filter((place) => !movedTo.has(place));
    const is = gap.is.filter((place) => added.has(place));
    return [...getChanges(was, is, gap.after), ...moved.map((place) => getMove(place, movedTo))];
  });
}

/** A stretch between two blocks that stayed. */
interface Gap {
  readonly was: readonly number[];
  readonly is: readonly number[];
  readonly after: number;
}

function getMove(was: number, movedTo: ReadonlyMap<number, number>): HashChange {
  return { kind: 'moved', was, is: movedTo.get(was) ?? was };
}

function getChanges(
  was: readonly number[],
  is: readonly number[],
  after: number,
): readonly HashChange[] {
  const count = Math.max(was.length, is.length);
  return Array.from({ length: count }, (_, place): HashChange => {
    const before = was[place];
    const now = is[place];
    if (before === undefined) return { kind: 'added', is: now ?? 0, after: after + was.length };
    if (now === undefined) return { kind: 'removed', was: before };
    return { kind: 'changed', was: before, is: now };
  });
}

function getGaps(recorded: readonly string[], current: readonly string[]): readonly Gap[] {
  const kept = [...getKept(recorded, current), [recorded.length, current.length] as const];
  let [was, is] = [0, 0];
  return kept.flatMap(([wasKept, isKept]) => {
    const gap = { was: getRange(was, wasKept), is: getRange(is, isKept), after: was };
    [was, is] = [wasKept + 1, isKept + 1];
    return gap.was.length + gap.is.length > 0 ? [gap] : [];
  });
}

function getRange(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}

/** Places of the longest common subsequence; equal beginnings and ends are matched first. */
function getKept(
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
