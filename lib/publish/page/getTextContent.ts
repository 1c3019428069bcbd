import type { HtmlNode } from './html';

/** The text of a node and of all below it. */
export function getTextContent(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getTextContent).join('') : '';
}
