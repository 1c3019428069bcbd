import type { Nodes } from 'mdast';

/** What holds words of one line; all else holds parts that stand below each other. */
const runs = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

/** The words of a node that someone wrote in a language: no code, no HTML, no image. Lines stay lines. */
export function getProse(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return ' ';
  return node.children.map(getProse).join(runs.has(node.type) ? '' : '\n');
}
