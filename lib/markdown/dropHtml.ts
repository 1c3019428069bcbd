import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Comments are for editors; other HTML is a fault by now. Neither reaches a page. */
export function dropHtml(tree: Root): void {
  visit(tree, 'html', (_, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
}
