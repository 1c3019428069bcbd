import type { LeakPattern } from './leakPatterns';
import { getLetters, type Letters, readLetters } from './letters';

/** Finds the patterns that occur in some bytes, each once. */
export type LeakScan = (bytes: Uint8Array) => readonly LeakPattern[];

interface Needle {
  readonly pattern: LeakPattern;
  readonly bytes: Buffer;
}

/** Every pattern has at least this many bytes. */
const windowSize = 8;
const factor = 0x01000193;
/** The weight of the byte that leaves the window: the factor to the power of 8. */
const leaving = Array.from({ length: windowSize }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);
const slots = 1 << 20;

/**
 * Searches for many texts at once, by their letters: the rolling hash of every eight bytes
 * (Rabin–Karp) is looked up in a table, so that the time does not grow with the number of texts.
 * Shorter texts are ignored.
 */
export function createLeakScan(patterns: readonly LeakPattern[]): LeakScan {
  const filter = new Uint8Array(slots);
  const needles = new Map<number, Needle[]>();
  for (const pattern of patterns) {
    const bytes = Buffer.from(getLetters(pattern.text));
    if (bytes.length < windowSize) continue;
    const hash = getHash(bytes);
    filter[hash & (slots - 1)] = 1;
    const same = needles.get(hash);
    if (same) same.push({ pattern, bytes });
    else needles.set(hash, [{ pattern, bytes }]);
  }
  if (needles.size === 0) return () => [];
  return (file) => {
    const found = new Set<LeakPattern>();
    for (const letters of readLetters(file)) scan(letters, filter, needles, found);
    return [...found];
  };
}

function getHash(bytes: Uint8Array): number {
  return bytes
    .subarray(0, windowSize)
    .reduce((hash, byte) => (Math.imul(hash, factor) + byte) | 0, 0);
}

function scan(
  letters: Letters,
  filter: Uint8Array,
  needles: ReadonlyMap<number, readonly Needle[]>,
  found: Set<LeakPattern>,
): void {
  const { bytes, length } = letters;
  let hash = 0;
  for (let end = 0; end < length; end += 1) {
    hash = (Math.imul(hash, factor) + (bytes[end] ?? 0)) | 0;
    if (end >= windowSize) hash = (hash - Math.imul(leaving, bytes[end - windowSize] ?? 0)) | 0;
    if (filter[hash & (slots - 1)] !== 1) continue;
    const start = end - windowSize + 1;
    for (const needle of needles.get(hash) ?? []) {
      if (!found.has(needle.pattern) && stands(letters, start, needle)) found.add(needle.pattern);
    }
  }
}

/** A text of fewer bytes than this is a name or a few words: found only as whole words. */
const phraseBytes = 30;

function stands(letters: Letters, start: number, { pattern, bytes: needle }: Needle): boolean {
  const { bytes, breaks, length } = letters;
  const end = start + needle.length;
  if (start < 0 || end > length) return false;
  if (!needle.equals(bytes.subarray(start, end))) return false;
  const isSlug = pattern.kind === 'slug';
  if (!isSlug && needle.length >= phraseBytes) return true;
  const isPart = isSlug ? isSlugByte : isWordByte;
  const joins = (inner: number | undefined, outer: number | undefined, place: number) =>
    breaks[place] === 0 && isPart(inner) && isPart(outer);
  const joinsBefore = start > 0 && joins(needle[0], bytes[start - 1], start);
  return !joinsBefore && !(end < length && joins(needle.at(-1), bytes[end], end));
}

function isWordByte(byte = 0): boolean {
  return isBetween(byte, 'a', 'z') || isBetween(byte, 'A', 'Z') || isBetween(byte, '0', '9');
}

/** Next to one of these, a slug is part of a longer one. */
function isSlugByte(byte = 0): boolean {
  return isBetween(byte, 'a', 'z') || isBetween(byte, '0', '9') || byte === 45;
}

function isBetween(byte: number, first: string, last: string): boolean {
  return byte >= first.charCodeAt(0) && byte <= last.charCodeAt(0);
}
