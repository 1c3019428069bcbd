import type { Nodes } from 'mdast';

/** The Markdown that a node was parsed from. */
export function getSource(node: Nodes, body: string): string {
  return body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
