import { createHash } from 'node:crypto';
import { serializeOuter } from 'parse5';
import { parsePath } from '@/lib/address/address';
import {
  getAttribute,
  getElements,
  getTextContent,
  type HtmlElement,
  isElement,
} from '@/lib/html/tree';
import type { Page } from '@/lib/publish/page/page';
import type { Link } from './link';

/** What a crawler notes of a page: what is compared once all pages are written. */
export interface CrawledPage {
  readonly path: string;
  /** The ids that links may point to. */
  readonly ids: readonly string[];
  readonly targets: readonly Target[];
  /** The page's addresses in all languages, as hreflang gives them. */
  readonly alternates: readonly Alternate[];
  /** Whether it only leads on to another page. */
  readonly moved: boolean;
  /** Whether search engines may show it: they are neither told otherwise nor led on. */
  readonly indexed: boolean;
  /** The page that they are to show in its place: a path, or a whole address if it is not on the site. */
  readonly canonical?: string;
  /** BCP 47. */
  readonly lang: string;
  /** Hash of what it says; changes with its news, not with its look. */
  readonly fingerprint: string;
  /** The texts of its structured data (JSON-LD). */
  readonly data: readonly string[];
  /** Addresses of its stylesheet and scripts, whose bytes count as the page's own. */
  readonly assets: readonly string[];
  /** Bytes of its visible text in UTF-8. */
  readonly textSize: number;
}

/** Something on the site that a page points to. */
export interface Target {
  /** Path from the root, without fragment. */
  readonly path: string;
  readonly fragment?: string;
  /** As it is written in the page. */
  readonly written: string;
}

export interface Alternate {
  readonly language: string;
  readonly path: string;
}

/** Crawls a page, given its elements and links. */
export function crawlPage(
  page: Page,
  elements: readonly HtmlElement[],
  links: readonly Link[],
): CrawledPage {
  const robots = elements.find((element) => getAttribute(element, 'name') === 'robots');
  const moved = elements.some((element) => getAttribute(element, 'http-equiv') === 'refresh');
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
    moved,
    indexed: !moved && !/noindex/.test((robots && getAttribute(robots, 'content')) ?? ''),
    assets: links.filter(isAsset).map(({ url }) => url),
    textSize: body ? getTextSize(body) : 0,
  };
}

/** A path if it is on the site, otherwise the address as it is written. */
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

/**
 * A hash of what a page says: of an article its own text without the related news, of any other
 * page everything between masthead and footer. A redesign of the paper is not news.
 */
function getFingerprint(page: Page): string {
  const elements = getElements(page.document);
  const name = parsePath(page.path)?.address.kind === 'article' ? 'article' : 'main';
  const content = elements.find(({ tagName }) => tagName === name);
  const title = elements.find(({ tagName }) => tagName === 'title');
  const text = [title ? getTextContent(title) : '', content ? serializeOuter(content) : ''];
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 16);
}
