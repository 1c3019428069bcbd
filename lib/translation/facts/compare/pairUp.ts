/**
 * How many places away a counterpart is looked for where there are more than any paragraph has, so that
 * twice as many take twice as long.
 */
const reach = 40;

/** What stands in one row about the place that an item has in the other. */
export function listAbout<Item>(
  place: number,
  own: readonly Item[],
  others: readonly Item[],
): readonly Item[] {
  return others.slice(...getWindow(place, own.length, others.length));
}

function getWindow(place: number, length: number, width: number): readonly [number, number] {
  if (width <= 2 * reach) return [0, width];
  const centre = Math.round((place / length) * width);
  return [Math.max(0, centre - reach), Math.min(width, centre + reach)];
}

/**
 * Pairs the items of two rows, the cheapest pair first and each item once; those that have no cost are no
 * pair. How far apart the two stand adds up to one to what they cost.
 */
export function pairUp<Item>(
  left: readonly Item[],
  right: readonly Item[],
  getCost: (one: Item, other: Item) => number | undefined,
): readonly (readonly [Item, Item])[] {
  const candidates = left.flatMap((one, row) => {
    const [from] = getWindow(row, left.length, right.length);
    return listAbout(row, left, right).flatMap((other, offset) => {
      const cost = getCost(one, other);
      if (cost === undefined) return [];
      const gap = Math.abs(row / left.length - (from + offset) / right.length);
      return [{ one, other, cost: cost + gap }];
    });
  });
  const taken = new Set<Item>();
  return candidates
    .toSorted((a, b) => a.cost - b.cost)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other] as const];
    });
}
