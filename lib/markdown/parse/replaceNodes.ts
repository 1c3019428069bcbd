import type { Nodes } from 'mdast';

/**
 * Puts other nodes in the place of some, the inner ones first. What is returned must be able to
 * stand there; without an answer a node stays.
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
