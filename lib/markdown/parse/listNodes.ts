import type { Nodes } from 'mdast';
import { walk } from './walk';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** The nodes of one type in a tree, in the order of the text. */
export function listNodes<Type extends Nodes['type']>(root: Nodes, type: Type): NodeOf<Type>[] {
  const nodes: NodeOf<Type>[] = [];
  const isOfType = (node: Nodes): node is NodeOf<Type> => node.type === type;
  walk(root, (node) => {
    if (isOfType(node)) nodes.push(node);
  });
  return nodes;
}
