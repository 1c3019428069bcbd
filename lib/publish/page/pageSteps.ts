import {
  createElement,
  getAttribute,
  getHead,
  type HtmlNode,
  isDataBlock,
  isElement,
} from '@/lib/html/tree';
import type { Assets } from '@/lib/publish/code/assets';
import { keepTogether } from './keepTogether';
import type { Page } from './page';
import { addPolicy } from './policy';
import { shareScripts, shareStylesheet } from './shareAssets';

/** From the page that React renders to the page that a reader gets, in this order. */
export const pageSteps: readonly ((page: Page, assets: Assets) => Page)[] = [
  shareStylesheet,
  shareScripts,
  keepTogether,
  orderHead,
  addPolicy,
];

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

/**
 * Puts the head in the order that serves a browser best: encoding, viewport, inline scripts (one
 * that follows a stylesheet would wait for it), title, stylesheet, scripts, the rest.
 */
function orderHead(page: Page): Page {
  const head = getHead(page.document);
  head.childNodes = head.childNodes.toSorted((first, second) => getRank(first) - getRank(second));
  return page;
}

function getRank(node: HtmlNode): number {
  if (!isElement(node)) return 6;
  const isNamed = (name: string, value?: string) => {
    const found = getAttribute(node, name);
    return found !== undefined && (value === undefined || found === value);
  };
  if (node.tagName === 'meta' && isNamed('charset')) return 0;
  if (node.tagName === 'meta' && isNamed('name', 'viewport')) return 1;
  if (node.tagName === 'script' && !isDataBlock(node)) return isNamed('src') ? 5 : 2;
  if (node.tagName === 'title') return 3;
  return isNamed('rel', 'stylesheet') ? 4 : 6;
}
