import { createElement, getAttribute, getHead, isElement } from '@/lib/html/tree';
import type { Page } from './page';

/** Keeps a page from search engines, whatever it says to them by itself. */
export function hidePage(page: Page): Page {
  const head = getHead(page.document);
  const others = head.childNodes.filter(
    (node) => !(isElement(node, 'meta') && getAttribute(node, 'name') === 'robots'),
  );
  const robots = createElement('meta', { name: 'robots', content: 'noindex, nofollow' });
  head.childNodes = [...others, robots];
  return page;
}
