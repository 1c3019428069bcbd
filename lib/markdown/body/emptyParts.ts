import type { Nodes, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { walk } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';
import { hasContent } from '@/lib/markdown/parse/text';

/** Parts of a body that would show a reader only a gap, or only a bullet or a border. */
export function checkEmptyParts(tree: Root): readonly BodyFault[] {
  const faults: BodyFault[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading' && !hasContent(node)) {
      faults.push(createFault('heading-without-text', getPlace(node)));
    }
    const part = getPart(node);
    if (part && !hasContent(node)) {
      faults.push(createFault('empty-block', getPlace(node), { part }));
    }
  });
  return faults;
}

/** What the message calls it: a key of its `select`. */
function getPart(node: Nodes): string | undefined {
  switch (node.type) {
    case 'listItem':
      return 'item';
    case 'blockquote':
      return 'quote';
    case 'footnoteDefinition':
      return 'note';
    case 'paragraph':
    case 'code':
    case 'table':
      return node.type;
    default:
      return undefined;
  }
}
