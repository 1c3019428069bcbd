import { createHash } from 'node:crypto';
import { serializeOuter } from 'parse5';
import { parsePath } from '@/lib/address/address';
import { getAttribute, getTextContent, type HtmlElement, isElement } from '@/lib/html/tree';
import type { Page } from '@/lib/publish/page/page';
import { getInlineDigests } from '@/lib/publish/page/policy';
import type { Link } from './link';
import type { Alternate, PageNotes, Target } from './notes';

/** What a crawler sees of a page: what is noted, and what only the page itself is judged by. */
export interface CrawledPage extends PageNotes {
  /** Whether it only leads on to another page. */
  readonly moved: boolean;
  /** The texts of its structured data (JSON-LD). */
  readonly data: readonly string[];
  /** Bytes of its visible text in UTF-8. */
  readonly textSize: number;
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
  const ids = elements.flatMap((element) => getAttribute(element, 'id') ?? []);
  return {
    kind: 'page',
    path: page.path,
    lang: elements.map((element) => getAttribute(element, 'lang')).find(Boolean) ?? '',
    fingerprint: getFingerprint(page, elements),
    data: elements.filter(isStructuredData).map(getTextContent),
    ...(canonical && { canonical: getPath(canonical) }),
    ids,
    targets: getTargets(page.path, links, new Set(ids)),
    alternates: links.flatMap(getAlternate),
    moved,
    indexed: !moved && !/noindex/.test((robots && getAttribute(robots, 'content')) ?? ''),
    assets: links.filter(isAsset).map(({ url }) => url),
    digests: getInlineDigests(elements),
    textSize: body ? getTextSize(body) : 0,
  };
}

/** The notes of a crawled page. */
export function getPageNotes({ moved, data, textSize, ...notes }: CrawledPage): PageNotes {
  return notes;
}

/** A path if it is on the site, otherwise the address as it is written. */
function getPath({ url, resolved }: Link): string {
  return resolved?.inside ? resolved.path : url;
}

/**
 * Each target once. Most links of a long article lead to its own paragraphs, and need no other page
 * to be checked.
 */
function getTargets(
  page: string,
  links: readonly Link[],
  ids: ReadonlySet<string>,
): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { url, resolved } of links) {
    if (!resolved?.inside) continue;
    const { path, fragment } = resolved;
    if (path === page && (fragment === undefined || ids.has(fragment))) continue;
    const written = url === path ? {} : { written: url };
    targets.set(url, { path, ...(fragment !== undefined && { fragment }), ...written });
  }
  return [...targets.values()];
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
function getFingerprint(page: Page, elements: readonly HtmlElement[]): string {
  const name = parsePath(page.path)?.address.kind === 'article' ? 'article' : 'main';
  const content = elements.find(({ tagName }) => tagName === name);
  const title = elements.find(({ tagName }) => tagName === 'title');
  const text = [title ? getTextContent(title) : '', content ? serializeOuter(content) : ''];
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 16);
}
