import { getAttribute } from './getAttribute';
import { getElements } from './getElements';
import { getFingerprint } from './getFingerprint';
import { getReferences } from './getReferences';
import { getTextContent } from './getTextContent';
import type { HtmlElement } from './html';
import { isElement } from './isElement';
import type { Page } from './page';
import type { Alternate, PageFacts, Target } from './pageFacts';
import { resolveUrl } from './resolveUrl';

/** What the check of the whole site needs to know of a page. */
export function getFacts(page: Page, origin: string): PageFacts {
  const elements = getElements(page.document);
  const targets = elements.flatMap((element) => getTargets(element, page, origin));
  const robots = elements.find((element) => getAttribute(element, 'name') === 'robots');
  const body = elements.find(({ tagName }) => tagName === 'body');
  const canonical = elements.find((element) => getAttribute(element, 'rel') === 'canonical');
  return {
    path: page.path,
    lang: elements.map((element) => getAttribute(element, 'lang')).find(Boolean) ?? '',
    fingerprint: getFingerprint(page),
    data: elements.filter(isStructuredData).map(getTextContent),
    ...(canonical && { canonical: getTarget(canonical, page, origin) }),
    ids: elements.flatMap((element) => getAttribute(element, 'id') ?? []),
    targets: [...new Map(targets.map((target) => [target.written, target])).values()],
    alternates: elements.flatMap((element) => getAlternate(element, page, origin)),
    indexed: !(robots && /noindex/.test(getAttribute(robots, 'content') ?? '')),
    assets: elements
      .filter(isAsset)
      .flatMap((element) => getReferences(element).map(({ url }) => url)),
    textSize: body ? getTextSize(body) : 0,
  };
}

function getTargets(element: HtmlElement, page: Page, origin: string): readonly Target[] {
  return getReferences(element).flatMap(({ url }) => {
    const resolved = resolveUrl(url, page.path, origin);
    if (!resolved?.inside) return [];
    const { path, fragment } = resolved;
    return [{ path, ...(fragment !== undefined && { fragment }), written: url }];
  });
}

function getAlternate(element: HtmlElement, page: Page, origin: string): readonly Alternate[] {
  const language = getAttribute(element, 'hreflang');
  if (element.tagName !== 'link' || language === undefined) return [];
  const resolved = resolveUrl(getAttribute(element, 'href') ?? '', page.path, origin);
  return [{ language, path: resolved?.inside ? resolved.path : '' }];
}

/** On the site a path, else the address as it is written. */
function getTarget(link: HtmlElement, page: Page, origin: string): string {
  const url = getAttribute(link, 'href') ?? '';
  const resolved = resolveUrl(url, page.path, origin);
  return resolved?.inside ? resolved.path : url;
}

function isStructuredData(element: HtmlElement): boolean {
  return element.tagName === 'script' && getAttribute(element, 'type') === 'application/ld+json';
}

function isAsset(element: HtmlElement): boolean {
  if (element.tagName === 'link') return getAttribute(element, 'rel') === 'stylesheet';
  return element.tagName === 'script' && getAttribute(element, 'src') !== undefined;
}

function getTextSize(element: HtmlElement): number {
  return element.childNodes.reduce((size, node) => {
    if ('value' in node) return size + Buffer.byteLength(node.value);
    return isElement(node) && node.tagName !== 'script' ? size + getTextSize(node) : size;
  }, 0);
}
