/** How large a piece is. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  /** In how much more than the least a piece ends, on average. */
  readonly spread: number;
}

/** An item by the term at which it begins, and its size. */
type Measure<Item> = (item: Item) => readonly [term: string, size: number];

/** Items in order, cut into pieces. */
export function cut<Item>(
  items: Iterable<Item>,
  limits: Limits,
  measure: Measure<Item>,
): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  let size = 0;
  for (const item of items) {
    const [term, own] = measure(item);
    if (isBorder(limits, size, term, own)) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(item);
    size += own;
  }
  return pieces;
}

/**
 * Whether a piece of this size ends where an item follows, given its term and size. That is decided by
 * the terms that stand there (content-defined chunking), so that after a change of some items the
 * others are cut as they were.
 */
export function isBorder(
  { least, most, spread }: Limits,
  size: number,
  term: string,
  own: number,
): boolean {
  // The more of an item there is, the likelier it begins a piece.
  return size > 0 && (size + own > most || (size >= least && hash(term) * spread < own));
}

/** Between 0 and 1, by the term alone (FNV-1a, its bits mixed). */
function hash(term: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    value = Math.imul(value ^ term.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((value ^ (value >>> 13)) >>> 0) / 2 ** 32;
}
