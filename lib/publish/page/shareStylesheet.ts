import type { Assets } from './assets';
import { createElement } from './createElement';
import { filterNodes } from './filterNodes';
import { getAttribute } from './getAttribute';
import { getElements } from './getElements';
import { getHead } from './getHead';
import type { HtmlNode } from './html';
import { isElement } from './isElement';
import type { Page } from './page';

/**
 * Links one stylesheet, the only request that blocks rendering. It is shared by the pages and
 * cached for good: inlined it would save a first view one round trip and cost every next page
 * all of its bytes (README, Decisions).
 */
export function shareStylesheet(page: Page, assets: Assets): Page {
  const hrefs = getElements(page.document)
    .filter((element) => isStylesheet(element))
    .map((link) => getAttribute(link, 'href') ?? '');
  filterNodes(page.document, (node) => !isStylesheet(node));
  if (hrefs.length > 0) {
    const href = assets.getStylesheet(hrefs);
    getHead(page.document).childNodes.push(createElement('link', { rel: 'stylesheet', href }));
  }
  return page;
}

function isStylesheet(node: HtmlNode): boolean {
  return isElement(node, 'link') && getAttribute(node, 'rel') === 'stylesheet';
}
