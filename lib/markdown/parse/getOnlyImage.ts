import type { Image, Nodes } from 'mdast';

/** The image of a paragraph that holds nothing else. */
export function getOnlyImage(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined;
  const parts = node.children.filter(
    (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
  const [first] = parts;
  return parts.length === 1 && first?.type === 'image' ? first : undefined;
}
