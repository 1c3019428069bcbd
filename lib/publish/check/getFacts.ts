import { getFingerprint } from '@/lib/publish/changes/getFingerprint';
import { getAttribute } from '@/lib/publish/page/getAttribute';
import { getTextContent } from '@/lib/publish/page/getTextContent';
import type { HtmlElement } from '@/lib/publish/page/html';
import { isElement } from '@/lib/publish/page/isElement';
import type { Page } from '@/lib/publish/page/page';
import type { Link } from './getLinks';
import type { Alternate, PageFacts, Target } from './pageFacts';

/** What the check of the whole site needs to know of a page, given its elements and addresses. */
export function getFacts(
  page: Page,
  elements: readonly HtmlElement[],
  links: readonly Link[],
): PageFacts {
  const robots = elements.find((element) => getAttribute(element, 'name') === 'robots');
  const body = elements.find(({ tagName }) => tagName === 'body');
  const canonical = links.find(({ element }) => getAttribute(element, 'rel') === 'canonical');
  return {
    path: page.path,
    lang: elements.map((element) => getAttribute(element, 'lang')).find(Boolean) ?? '',
    fingerprint: getFingerprint(page),
    data: elements.filter(isStructuredData).map(getTextContent),
    ...(canonical && { canonical: getPath(canonical) }),
    ids: elements.flatMap((element) => getAttribute(element, 'id') ?? []),
    targets: links.flatMap(getTarget),
    alternates: links.flatMap(getAlternate),
    indexed: !(robots && /noindex/.test(getAttribute(robots, 'content') ?? '')),
    assets: links.filter(isAsset).map(({ url }) => url),
    textSize: body ? getTextSize(body) : 0,
  };
}

/** On the site a path, else the address as it is written. */
function getPath({ url, resolved }: Link): string {
  return resolved?.inside ? resolved.path : url;
}

function getTarget({ url, resolved }: Link): readonly Target[] {
  if (!resolved?.inside) return [];
  const { path, fragment } = resolved;
  return [{ path, ...(fragment !== undefined && { fragment }), written: url }];
}

function getAlternate({ element, resolved }: Link): readonly Alternate[] {
  const language = getAttribute(element, 'hreflang');
  if (element.tagName !== 'link' || language === undefined) return [];
  return [{ language, path: resolved?.inside ? resolved.path : '' }];
}

function isStructuredData(element: HtmlElement): boolean {
  return element.tagName === 'script' && getAttribute(element, 'type') === 'application/ld+json';
}

function isAsset({ element }: Link): boolean {
  if (element.tagName === 'link') return getAttribute(element, 'rel') === 'stylesheet';
  return element.tagName === 'script';
}

function getTextSize(element: HtmlElement): number {
  let size = 0;
  for (const node of element.childNodes) {
    if ('value' in node) size += Buffer.byteLength(node.value);
    else if (isElement(node) && node.tagName !== 'script') size += getTextSize(node);
  }
  return size;
}
