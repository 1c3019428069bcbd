import { filterNodes } from './filterNodes';
import { getAttribute } from './getAttribute';
import type { HtmlNode } from './html';
import { isElement } from './isElement';
import type { Page } from './page';

/** Takes out comments, by which React finds its places again, and the empty box of Next's metadata. */
export function stripMarkers(page: Page): Page {
  filterNodes(page.document, (node) => node.nodeName !== '#comment');
  filterNodes(page.document, (node) => !isEmptyBox(node));
  return page;
}

function isEmptyBox(node: HtmlNode): boolean {
  if (!isElement(node, 'div') || node.childNodes.length > 0) return false;
  return node.attrs.length === 1 && getAttribute(node, 'hidden') !== undefined;
}
