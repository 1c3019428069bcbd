import type { HtmlElement, HtmlNode } from './html';

/** Whether a node is an element, of that name where one is given. */
export function isElement(node: HtmlNode, name?: string): node is HtmlElement {
  return 'tagName' in node && (name === undefined || node.tagName === name);
}
