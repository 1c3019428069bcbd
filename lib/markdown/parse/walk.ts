import type { Nodes } from 'mdast';

/** Shows each node of a tree, in the order of the text. Much faster than a general visitor. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
