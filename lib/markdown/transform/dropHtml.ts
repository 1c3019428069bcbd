import type { Root } from 'mdast';
import { replaceNodes } from '@/lib/markdown/parse/replaceNodes';

/** Comments are for editors; other HTML is a fault by now. Neither reaches a page. */
export function dropHtml(tree: Root): void {
  replaceNodes(tree, ({ type }) => (type === 'html' ? [] : undefined));
}
