import { diffArrays } from 'diff';

/** A block of the original that has changed since the translation was recorded. */
export type HashChange =
  /** The block was rewritten: `was` is its place then, `is` its place now. */
  | { readonly kind: 'changed'; readonly was: number; readonly is: number }
  /** The block is new; `after` is the number of recorded blocks before it. */
  | { readonly kind: 'added'; readonly is: number; readonly after: number }
  /** The block was removed. */
  | { readonly kind: 'removed'; readonly was: number }
  /** The block stands elsewhere now. */
  | { readonly kind: 'moved'; readonly was: number; readonly is: number };

/**
 * What has changed in the original since a translation was made, from the hashes of its blocks
 * then and now. Places count from 0.
 */
export function compareHashes(
  recorded: readonly string[],
  current: readonly string[],
): readonly HashChange[] {
  const gaps = getGaps(recorded, current);
  const added = new Set(gaps.flatMap((gap) => gap.is));
  const placesOf = new Map<string | undefined, number[]>();
  for (const place of added) {
    const places = placesOf.get(current[place]);
    if (places) places.push(place);
    else placesOf.set(current[place], [place]);
  }
  const movedTo = new Map<number, number>();
  for (const was of gaps.flatMap((gap) => gap.was)) {
    const is = placesOf.get(recorded[was])?.shift();
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

/** What lies between two blocks that stayed. */
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
  const kept = [...findKept(recorded, current), [recorded.length, current.length] as const];
  let [was, is] = [0, 0];
  return kept.flatMap(([wasKept, isKept]) => {
    const gap = { was: getRange(was, wasKept), is: getRange(is, isKept), after: was };
    [was, is] = [wasKept + 1, isKept + 1];
    return gap.was.length + gap.is.length > 0 ? [gap] : [];
  });
}

/**
 * Blocks out of order, from one text to the other, up to which the longest common subsequence is
 * looked for: the work is its square, some ten milliseconds here and minutes for a whole book.
 */
const mostEdits = 500;

/**
 * The blocks that stayed as they were, by their places. In a text put together anew, with more than
 * `mostEdits` out of order, they are those at the very place where they were; others have moved.
 */
function findKept(
  recorded: readonly string[],
  current: readonly string[],
): readonly (readonly [was: number, is: number])[] {
  // What only one of the two has did not stay, and would cost work.
  const was = getPlaces(recorded, new Set(current));
  const is = getPlaces(current, new Set(recorded));
  const pairs = pairPlaces(
    was.map((place) => recorded[place]),
    is.map((place) => current[place]),
  );
  if (pairs) return pairs.map(([before, now]) => [was[before] ?? 0, is[now] ?? 0]);
  const still = was.filter((place) => recorded[place] === current[place]);
  return still.map((place) => [place, place]);
}

/** Where the blocks stand that another text has too. */
function getPlaces(hashes: readonly string[], others: ReadonlySet<string>): readonly number[] {
  return hashes.flatMap((hash, place) => (others.has(hash) ? [place] : []));
}

/** The longest common subsequence, by places; undefined where there are too many edits. */
function pairPlaces<Hash>(
  recorded: Hash[],
  current: Hash[],
): readonly (readonly [number, number])[] | undefined {
  let [was, is] = [0, 0];
  return diffArrays(recorded, current, { maxEditLength: mostEdits })?.flatMap(
    ({ added, removed, count }) => {
      const kept = added || removed ? [] : getRange(0, count);
      const pairs = kept.map((step) => [was + step, is + step] as const);
      if (!added) was += count;
      if (!removed) is += count;
      return pairs;
    },
  );
}

function getRange(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}
