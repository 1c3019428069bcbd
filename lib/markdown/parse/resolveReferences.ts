import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { listNodes } from './listNodes';
import { replaceNodes } from './replaceNodes';

/** `[words][name]` and `![alt][name]` become what they stand for, so that nothing after needs to know. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  for (const node of listNodes(tree, 'definition')) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  if (definitions.size === 0) return;
  replaceNodes(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const definition = definitions.get(node.identifier);
    return definition && [resolve(node, definition)];
  });
}

function resolve(node: LinkReference | ImageReference, definition: Definition): Link | Image {
  const { url, title = null } = definition;
  const position = node.position ? { position: node.position } : {};
  return node.type === 'imageReference'
    ? { type: 'image', url, title, alt: node.alt ?? '', ...position }
    : { type: 'link', url, title, children: node.children, ...position };
}
