import type { Root } from 'mdast';
import { listNodes } from '@/lib/markdown/parse/nodes';

const levels = [2, 3, 4] as const;

/**
 * The title is the page's h1, so the highest headings of a body become h2 and the next ones h3,
 * whichever levels the editor wrote (`#` and `##`, `##` and `####`): only their order counts, and
 * none is skipped. From the third level down, all are h4.
 */
export function levelHeadings(tree: Root): void {
  const headings = listNodes(tree, 'heading');
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  for (const heading of headings) {
    heading.depth = levels[depths.indexOf(heading.depth)] ?? 4;
  }
}
