import { type Address, parsePath } from '@/lib/address/address';
import type { CrawledPage } from './crawledPage';
import type { PageFault } from './pageFault';

/** Collects what pages weigh, until their stylesheets and scripts are written too. */
export interface WeightCheck {
  readonly add: (file: string, page: CrawledPage) => void;
  /** The pages over their budgets, given each file's bytes over the wire. */
  readonly getFaults: (sizes: ReadonlyMap<string, number>) => readonly PageFault[];
}

export function createWeightCheck(): WeightCheck {
  const pages: { path: string; files: readonly string[]; budget: number }[] = [];
  return {
    add: (file, { path, assets, textSize }) => {
      const files = [file, ...assets.map((address) => address.slice(1))];
      const budget = getBudget(parsePath(path)?.address.kind, textSize);
      pages.push({ path, files, budget: Math.floor(budget) });
    },
    getFaults: (sizes) =>
      pages.flatMap(({ path, files, budget }) => {
        const size = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
        const values = { page: path, size, budget, over: size - budget };
        return size > budget ? [{ page: path, rule: 'page-weight' as const, values }] : [];
      }),
  };
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
    case 'archive':
    case 'month':
      return twoWindows;
  }
}
