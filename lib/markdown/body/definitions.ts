import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';

/**
 * Addresses given for references (`[name]: https://…`) to which nothing refers, or whose name has one
 * already: they would be lost. Leaves alone what many write as a comment, `[//]: # (words)`. Takes a
 * tree whose references are not resolved.
 */
export function checkDefinitions(tree: Root): readonly BodyFault[] {
  const references = [...listNodes(tree, 'linkReference'), ...listNodes(tree, 'imageReference')];
  const open = new Set(references.map(({ identifier }) => identifier));
  return listNodes(tree, 'definition')
    .filter(({ identifier, url }) => !open.delete(identifier) && !/^#?$/.test(url))
    .map((node) =>
      createFault('definition-unused', getPlace(node), { label: node.label ?? node.identifier }),
    );
}
