import type { LeakPattern } from './leakPatterns';

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
 * Searches for many texts at once: the rolling hash of every eight bytes (Rabin–Karp) is looked up
 * in a table, so that the time does not grow with the number of texts. Shorter texts are ignored.
 */
export function createLeakScan(patterns: readonly LeakPattern[]): LeakScan {
  const filter = new Uint8Array(slots);
  const needles = new Map<number, Needle[]>();
  for (const pattern of patterns) {
    const bytes = Buffer.from(pattern.text);
    if (bytes.length < windowSize) continue;
    const hash = getHash(bytes);
    filter[hash & (slots - 1)] = 1;
    needles.set(hash, [...(needles.get(hash) ?? []), { pattern, bytes }]);
  }
  return (bytes) => (needles.size === 0 ? [] : scan(bytes, filter, needles));
}

function getHash(bytes: Uint8Array): number {
  return bytes
    .subarray(0, windowSize)
    .reduce((hash, byte) => (Math.imul(hash, factor) + byte) | 0, 0);
}

function scan(
  bytes: Uint8Array,
  filter: Uint8Array,
  needles: ReadonlyMap<number, readonly Needle[]>,
): readonly LeakPattern[] {
  const found = new Set<LeakPattern>();
  let hash = 0;
  for (let end = 0; end < bytes.length; end += 1) {
    hash = (Math.imul(hash, factor) + (bytes[end] ?? 0)) | 0;
    if (end >= windowSize) hash = (hash - Math.imul(leaving, bytes[end - windowSize] ?? 0)) | 0;
    if (filter[hash & (slots - 1)] !== 1) continue;
    const start = end - windowSize + 1;
    for (const { pattern, bytes: needle } of needles.get(hash) ?? []) {
      if (stands(bytes, start, needle, pattern)) found.add(pattern);
    }
  }
  return [...found];
}

function stands(bytes: Uint8Array, start: number, needle: Buffer, pattern: LeakPattern): boolean {
  const end = start + needle.length;
  if (start < 0 || end > bytes.length) return false;
  if (!needle.equals(bytes.subarray(start, end))) return false;
  if (pattern.kind !== 'slug') return true;
  const begins = !isSlugByte(needle[0]) || !isSlugByte(bytes[start - 1]);
  return begins && !isSlugByte(bytes[end]);
}

/** `a-z`, `0-9` and `-`: next to one of these, a slug is part of a longer one. */
function isSlugByte(byte = 0): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte === 45;
}
