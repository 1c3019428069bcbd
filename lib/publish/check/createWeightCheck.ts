import { parsePath } from '@/lib/address/address';
import { getBudget } from './getBudget';
import type { PageFacts } from './pageFacts';
import type { PageFault } from './pageFault';

/** Collects what pages weigh, until their stylesheets and scripts are written too. */
export interface WeightCheck {
  readonly add: (file: string, facts: PageFacts) => void;
  /** The pages over their budgets, given the bytes over the wire of each file. */
  readonly getFaults: (sizes: ReadonlyMap<string, number>) => readonly PageFault[];
}

export function createWeightCheck(): WeightCheck {
  const pages: { path: string; files: readonly string[]; budget: number }[] = [];
  return {
    add: (file, { path, assets, textSize }) => {
      const files = [file, ...assets.map((address) => address.slice(1))];
      pages.push({
        path,
        files,
        budget: Math.floor(getBudget(parsePath(path)?.address.kind, textSize)),
      });
    },
    getFaults: (sizes) =>
      pages.flatMap(({ path, files, budget }) => {
        const size = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
        const values = { page: path, size, budget, over: size - budget };
        return size > budget ? [{ page: path, rule: 'page-weight' as const, values }] : [];
      }),
  };
}
