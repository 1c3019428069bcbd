import type { HtmlNode, HtmlParent } from './html';

/** Takes out of a page every node that is not kept, with all below it. */
export function filterNodes(parent: HtmlParent, keep: (node: HtmlNode) => boolean): void {
  parent.childNodes = parent.childNodes.filter(keep);
  for (const node of parent.childNodes) {
    if ('childNodes' in node) filterNodes(node, keep);
  }
}
