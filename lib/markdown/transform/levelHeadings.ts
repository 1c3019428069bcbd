import type { Root } from 'mdast';
import { listNodes } from '@/lib/markdown/parse/listNodes';

const levels = [2, 3, 4] as const;

/**
 * The title is the page's h1, so the highest headings of a body become h2, the next ones h3,
 * whichever marks the editor chose (`#` and `##`, `##` and `####`): only their order counts, and
 * no level is skipped. From the third on, all are h4.
 */
export function levelHeadings(tree: Root): void {
  const headings = listNodes(tree, 'heading');
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  for (const heading of headings) {
    heading.depth = levels[depths.indexOf(heading.depth)] ?? 4;
  }
}
