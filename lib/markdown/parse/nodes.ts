import type { Image, Nodes } from 'mdast';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** Visits a node and all that it contains, in document order. Much faster than a general visitor. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** The nodes of one type in a tree, in document order. */
export function listNodes<Type extends Nodes['type']>(root: Nodes, type: Type): NodeOf<Type>[] {
  const nodes: NodeOf<Type>[] = [];
  const isOfType = (node: Nodes): node is NodeOf<Type> => node.type === type;
  walk(root, (node) => {
    if (isOfType(node)) nodes.push(node);
  });
  return nodes;
}

/**
 * Replaces nodes in place, the innermost first. What `replace` returns must be allowed where the
 * node stood; where it returns undefined, the node stays.
 */
export function replaceNodes(
  parent: Nodes,
  replace: (node: Nodes) => readonly Nodes[] | undefined,
): void {
  if (!('children' in parent)) return;
  const holder: { children: Nodes[] } = parent;
  holder.children = holder.children.flatMap((child) => {
    replaceNodes(child, replace);
    return replace(child) ?? [child];
  });
}

/** The image of a paragraph that contains nothing else; comments and white space do not count. */
export function getOnlyImage(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined;
  const parts = node.children.filter(
    (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
  const [first] = parts;
  return parts.length === 1 && first?.type === 'image' ? first : undefined;
}
