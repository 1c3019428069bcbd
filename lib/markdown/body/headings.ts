import type { Heading, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';

const levels = [2, 3, 4] as const;

/** Headings further below the one before than the next level of their text. */
export function checkHeadings(tree: Root): readonly BodyFault[] {
  const headings = listNodes(tree, 'heading');
  const depths = getDepths(headings);
  let last = -1;
  return headings.flatMap((heading) => {
    const level = Math.min(depths.indexOf(heading.depth), levels.length - 1);
    const expected = depths[last + 1];
    const isSkipped = level > last + 1;
    last = level;
    if (!isSkipped || expected === undefined) return [];
    const values = { found: '#'.repeat(heading.depth), expected: '#'.repeat(expected) };
    return [createFault('heading-skipped', getPlace(heading), values)];
  });
}

function getDepths(headings: readonly Heading[]): readonly Heading['depth'][] {
  return [...new Set(headings.map(({ depth }) => depth))].sort();
}

/**
 * The title is the page's h1, so the highest headings of a body become h2 and the next ones h3,
 * whichever levels the editor wrote (`#` and `##`, `##` and `####`): only their order counts, and
 * none is skipped. From the third level down, all are h4.
 */
export function levelHeadings(tree: Root): void {
  const headings = listNodes(tree, 'heading');
  const depths = getDepths(headings);
  for (const heading of headings) {
    heading.depth = levels[depths.indexOf(heading.depth)] ?? 4;
  }
}
