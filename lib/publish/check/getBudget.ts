import type { Address } from '@/lib/address/address';

/** Ten segments of 1,460 bytes, less the headers: what a server sends before it is answered. */
const firstWindow = 14_336;

/** The second window is twice the first (RFC 5681, slow start). */
const twoWindows = 3 * firstWindow;

/** Bytes of text of an article of 600 words, for which one window has to do. */
const plainText = 4096;

/**
 * The bytes that a page of that kind (none for a page outside the editions) may take over the wire with its stylesheet and script. An article that is
 * longer than 600 words gets more in proportion: its text takes half of its own size. Lists that
 * grow with the paper have two windows.
 */
export function getBudget(kind: Address['kind'] | undefined, textSize: number): number {
  switch (kind) {
    case 'article':
    case 'paper':
    case 'front':
    case undefined:
      return firstWindow + Math.max(0, textSize - plainText) / 2;
    case 'topics':
    case 'topic':
    case 'archive':
    case 'month':
      return twoWindows;
  }
}
