import type { HtmlDocument, HtmlElement } from './html';
import { isElement } from './isElement';

/** The `<head>`, which the HTML standard gives every parsed page. */
export function getHead(document: HtmlDocument): HtmlElement {
  const root = document.childNodes.find((node) => isElement(node, 'html'));
  const head =
    root && 'childNodes' in root && root.childNodes.find((node) => isElement(node, 'head'));
  if (!head || !isElement(head)) throw new TypeError('The page has no <head>');
  return head;
}
