import {
  createElement,
  getAttribute,
  getElements,
  getHead,
  getTextContent,
  type HtmlElement,
  type HtmlNode,
  isDataBlock,
  isElement,
} from '@/lib/html/tree';
import { getDigest } from '@/lib/publish/code/digest';
import type { Page } from './page';

/**
 * The Content-Security-Policy (CSP level 3) of pages with these inline scripts, each given by its
 * `sha256-…`. Only what is named is allowed, and everything named comes from the site.
 */
export function getPolicy(digests: readonly string[]): string {
  const hashes = [...new Set(digests)].sort().map((digest) => ` '${digest}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Digests of the inline scripts that a policy has to allow, including speculation rules. */
export function getInlineDigests(elements: readonly HtmlElement[]): readonly string[] {
  return elements.filter(isGoverned).map((script) => getDigest(getTextContent(script)));
}

function isGoverned(element: HtmlElement): boolean {
  if (element.tagName !== 'script' || getAttribute(element, 'src') !== undefined) return false;
  return !isDataBlock(element) || getAttribute(element, 'type') === 'speculationrules';
}

/**
 * Puts the page's Content-Security-Policy into the page, so that it holds even on hosts that do
 * not send our headers. It governs what follows it, so only the charset comes before it.
 */
export function addPolicy(page: Page): Page {
  const content = getPolicy(getInlineDigests(getElements(page.document)));
  const policy = createElement('meta', { 'http-equiv': 'Content-Security-Policy', content });
  const head = getHead(page.document);
  const charset = head.childNodes.filter(isCharset);
  const rest = head.childNodes.filter((node) => !isCharset(node));
  head.childNodes = [...charset, policy, ...rest];
  return page;
}

function isCharset(node: HtmlNode): boolean {
  return isElement(node, 'meta') && getAttribute(node, 'charset') !== undefined;
}
