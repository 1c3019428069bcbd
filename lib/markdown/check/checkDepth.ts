import type { Nodes, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getPlace } from '@/lib/markdown/parse/getPlace';

/** Levels of the tree; a list in a list in a list is six. What walks a tree calls itself on each. */
const most = 100;

/** Blocks that are nested deeper than anybody reads. Does not call itself, whatever the depth. */
export function checkDepth(tree: Root): readonly BodyFault[] {
  return tree.children
    .filter((node) => isDeep(node))
    .map((node) => createFault('too-deep', getPlace(node)));
}

function isDeep(block: Nodes): boolean {
  let level: readonly Nodes[] = [block];
  for (let depth = 0; depth < most; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}
