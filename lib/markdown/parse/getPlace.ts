import type { Nodes } from 'mdast';
import type { Place } from '@/lib/fault/fault';

/** Where a node begins. A node that a transform made has no place and stands at the beginning. */
export function getPlace(node: Nodes): Place {
  return node.position?.start ?? { line: 1, column: 1 };
}
