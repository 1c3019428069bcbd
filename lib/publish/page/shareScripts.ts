import { defaultTreeAdapter } from 'parse5';
import type { Assets, Script } from './assets';
import { getAttribute } from './getAttribute';
import { getElements } from './getElements';
import type { HtmlElement } from './html';
import { isDataBlock } from './isDataBlock';
import type { Page } from './page';

/**
 * Gives the paper's own scripts their published form. One that is deferred stays a file, under an
 * address that may be cached for good and with its integrity. One that is not has to run before
 * the page is painted, so it is inlined and asks for no request.
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
