import { type Address, parsePath } from '@/lib/address/address';
import { getSentSize } from '@/lib/publish/output/compress';
import type { CrawledPage } from './crawledPage';
import { createPageFault, type PageFault } from './pageFault';

/**
 * The fault of a page that takes more bytes over the wire than its budget: its HTML, and what it
 * loads with it, given in bytes.
 */
export function checkWeight(
  { path, textSize }: CrawledPage,
  html: Uint8Array,
  loaded: number,
): readonly PageFault[] {
  const budget = Math.floor(getBudget(parsePath(path)?.address.kind, textSize));
  const size = getSentSize(html, budget - loaded) + loaded;
  if (size <= budget) return [];
  return [createPageFault('page-weight', path, { size, budget, over: size - budget })];
}

/** Ten segments of 1,460 bytes, less headers: what a server sends before the first answer (RFC 6928). */
const firstWindow = 14_336;

/** The second window is twice the first (RFC 5681, slow start). */
const twoWindows = 3 * firstWindow;

/** Bytes of text in an article of 600 words, for which one window has to be enough. */
const plainText = 4096;

/**
 * The bytes that a page of this kind (undefined outside the editions) may take over the wire with
 * its stylesheet and script. An article of more than 600 words is allowed half a byte for each
 * further byte of text. Lists that grow with the paper have two windows.
 */
function getBudget(kind: Address['kind'] | undefined, textSize: number): number {
  switch (kind) {
    case 'article':
    case 'paper':
    case 'front':
    case undefined:
      return firstWindow + Math.max(0, textSize - plainText) / 2;
    case 'topics':
    case 'topic':
    case 'authors':
    case 'author':
    case 'allSeries':
    case 'series':
    case 'archive':
    case 'month':
    case 'search':
    case 'follow':
    case 'glossary':
      return twoWindows;
  }
}
