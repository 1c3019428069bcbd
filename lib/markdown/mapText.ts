import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RenderOptions } from './renderOptions';

/** Changes the words that a reader sees, in text, alternative texts and titles, never in code. */
export function mapText(tree: Root, { text }: RenderOptions): void {
  if (!text) return;
  visit(tree, (node) => {
    if (node.type === 'text') node.value = text(node.value);
    if (node.type === 'image' && node.alt) node.alt = text(node.alt);
    if ((node.type === 'image' || node.type === 'link') && node.title) {
      node.title = text(node.title);
    }
  });
}
