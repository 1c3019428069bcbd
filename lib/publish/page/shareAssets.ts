import { defaultTreeAdapter } from 'parse5';
import {
  createElement,
  getAttribute,
  getElements,
  getHead,
  type HtmlElement,
  isDataBlock,
} from '@/lib/html/tree';
import type { Asset, Assets } from '@/lib/publish/code/assets';
import type { Page } from './page';

/**
 * Links one stylesheet, the only request that blocks rendering. Pages share it, and it is cached
 * for good: inlined, it would save the first view one round trip and cost every further page all
 * of its bytes (see Decisions).
 */
export function shareStylesheet(page: Page, { stylesheet }: Assets): Page {
  const link = createElement('link', { rel: 'stylesheet', href: stylesheet.address });
  getHead(page.document).childNodes.push(link);
  return page;
}

/**
 * Gives the paper's own scripts their published form. A deferred one stays a file, at an address
 * that may be cached for good and with its integrity. Any other has to run before the page is
 * painted, so it is inlined and needs no request.
 */
export function shareScripts(page: Page, { scripts }: Assets): Page {
  for (const element of getElements(page.document)) {
    if (element.tagName !== 'script' || isDataBlock(element)) continue;
    const script = scripts[getAttribute(element, 'src') ?? ''];
    if (script) publish(element, script);
  }
  return page;
}

function publish(element: HtmlElement, { address, integrity, text }: Asset): void {
  const isModule = getAttribute(element, 'type') === 'module';
  if (isModule || getAttribute(element, 'defer') !== undefined) {
    const how = isModule ? { type: 'module' } : { defer: '' };
    setAttributes(element, { ...how, src: address, integrity });
  } else {
    setAttributes(element, {});
    defaultTreeAdapter.insertText(element, text);
  }
}

function setAttributes(element: HtmlElement, attributes: Readonly<Record<string, string>>): void {
  element.attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
}
