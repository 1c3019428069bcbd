import { createElement } from './createElement';
import { getAttribute } from './getAttribute';
import { getHead } from './getHead';
import { getInlineDigests } from './getInlineDigests';
import { getPolicy } from './getPolicy';
import type { HtmlNode } from './html';
import { isElement } from './isElement';
import type { Page } from './page';

/**
 * Puts the page's Content-Security-Policy into the page, so that it holds on hosts that send no
 * headers of ours. It governs what follows it, so only the charset stands before it.
 */
export function addPolicy(page: Page): Page {
  const content = getPolicy(getInlineDigests(page.document));
  const policy = createElement('meta', { 'http-equiv': 'Content-Security-Policy', content });
  const head = getHead(page.document);
  const charset = head.childNodes.filter(isCharset);
  const rest = head.childNodes.filter((node) => !isCharset(node));
  head.childNodes = [...charset, policy, ...rest];
  return page;
}

function isCharset(node: HtmlNode): boolean {
  return isElement(node, 'meta') && getAttribute(node, 'charset') !== undefined;
}
