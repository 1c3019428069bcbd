import { filterNodes } from './filterNodes';
import { getAttribute } from './getAttribute';
import type { HtmlElement, HtmlNode } from './html';
import { isDataBlock } from './isDataBlock';
import { isElement } from './isElement';
import type { Page } from './page';

/**
 * Takes out React's runtime: Next's scripts, the flight data in inline scripts, and the preloads.
 * An inline script that a browser would run is always the framework's; the paper's own are files
 * in `public/`. Images are not preloaded: the browser finds them in the same HTML.
 */
export function stripRuntime(page: Page): Page {
  filterNodes(page.document, (node) => !isRuntime(node));
  return page;
}

function isRuntime(node: HtmlNode): boolean {
  if (isElement(node, 'script')) return isRuntimeScript(node);
  return isElement(node, 'link') && isPreload(node);
}

function isRuntimeScript(script: HtmlElement): boolean {
  if (isDataBlock(script)) return false;
  const src = getAttribute(script, 'src');
  return src === undefined || src.startsWith('/_next/');
}

function isPreload(link: HtmlElement): boolean {
  const rel = getAttribute(link, 'rel') ?? '';
  const as = getAttribute(link, 'as') ?? '';
  return (
    rel === 'modulepreload' || (rel === 'preload' && ['script', 'style', 'image'].includes(as))
  );
}
