import type { Nodes, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { hasContent } from '@/lib/markdown/parse/hasContent';
import { walk } from '@/lib/markdown/parse/walk';

/** Parts of which a reader would see nothing but their marks or a gap. */
export function checkEmpty(tree: Root): readonly BodyFault[] {
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

/** The name that the message has for it: a key of its `select`. */
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
