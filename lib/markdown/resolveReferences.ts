import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[words][name]` and `![alt][name]` become what they stand for, so that nothing after needs to know. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    parent.children[index] = resolve(node, definition);
    return index;
  });
}

function resolve(node: LinkReference | ImageReference, definition: Definition): Link | Image {
  const { url, title = null } = definition;
  const position = node.position ? { position: node.position } : {};
  return node.type === 'imageReference'
    ? { type: 'image', url, title, alt: node.alt ?? '', ...position }
    : { type: 'link', url, title, children: node.children, ...position };
}
