import { defaultTreeAdapter } from 'parse5';
import {
  createElement,
  filterNodes,
  getAttribute,
  getElements,
  getHead,
  type HtmlElement,
  type HtmlNode,
  isDataBlock,
  isElement,
} from '@/lib/html/tree';
import type { Assets, Script } from './assets';
import type { Page } from './page';

/**
 * Links one stylesheet, the only request that blocks rendering. Pages share it, and it is cached
 * for good: inlined, it would save the first view one round trip and cost every further page all
 * of its bytes (see Decisions).
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

/**
 * Gives the paper's own scripts their published form. A deferred one stays a file, at an address
 * that may be cached for good and with its integrity. Any other has to run before the page is
 * painted, so it is inlined and needs no request.
 */
export function shareScripts(page: Page, assets: Assets): Page {
  for (const element of getElements(page.document)) {
    if (element.tagName !== 'script' || isDataBlock(element)) continue;
    const script = assets.getScript(getAttribute(element, 'src') ?? '');
    if (script) publish(element, script);
  }
  return page;
}

function publish(element: HtmlElement, { code, integrity, getAddress }: Script): void {
  const isModule = getAttribute(element, 'type') === 'module';
  if (isModule || getAttribute(element, 'defer') !== undefined) {
    const how = isModule ? { type: 'module' } : { defer: '' };
    setAttributes(element, { ...how, src: getAddress(), integrity });
  } else {
    setAttributes(element, {});
    defaultTreeAdapter.insertText(element, code);
  }
}

function setAttributes(element: HtmlElement, attributes: Readonly<Record<string, string>>): void {
  element.attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
}
