import type { Link, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes, replaceNodes } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';
import { hasContent } from '@/lib/markdown/parse/text';
import type { RenderOptions } from './renderOptions';

/** The longest part of an address that a message quotes, in UTF-16 units. */
const longestQuote = 80;

/** Links that are not safe to follow, links that lead nowhere, and links that nobody can see. */
export function checkLinks(tree: Root): readonly BodyFault[] {
  return listNodes(tree, 'link').flatMap((node) => {
    const values = { url: quoteAddress(node.url) };
    const isUnsafe = getAddressKind(node.url) === 'unsafe';
    return [
      ...(isEmpty(node) ? [createFault('link-without-address', getPlace(node))] : []),
      ...(isUnsafe ? [createFault('unsafe-link', getPlace(node), values)] : []),
      ...(hasContent(node) ? [] : [createFault('link-without-text', getPlace(node), values)]),
    ];
  });
}

/** `[here]()` and `[here](#)` lead to the page that they stand on. */
function isEmpty({ url }: Link): boolean {
  return /^[\s\p{Z}]*#?$/u.test(url);
}

/**
 * Asks the paper for the address of each internal link, marks those that lead out of the paper
 * (`rel="external"`, HTML Living Standard 4.6.6.5), and leaves only the text of all others.
 */
export function rewriteLinks(tree: Root, options: RenderOptions): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'link') return undefined;
    const href = getHref(node, options);
    if (href === undefined) return node.children;
    node.url = href;
    return [node];
  });
}

function getHref(node: Link, options: RenderOptions): string | undefined {
  const kind = getAddressKind(node.url);
  if (kind === 'internal') return options.link(node.url, getPlace(node));
  if (kind === 'web') {
    options.outside?.(node.url, getPlace(node));
    node.data = { hProperties: { rel: 'external' } };
  }
  return kind === 'unsafe' ? undefined : node.url;
}

/**
 * Tells what an address in a body points to. Browsers drop control characters and line ends from
 * addresses and read `\` as `/` (WHATWG URL), so this does too before it looks at the scheme.
 */
export function getAddressKind(url: string): 'internal' | 'web' | 'contact' | 'unsafe' {
  const address = url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').replaceAll('\\', '/');
  if (/^https?:\/\/[^/]/i.test(address)) return 'web';
  if (/^(mailto|tel):/i.test(address)) return 'contact';
  return address.startsWith('//') || /^[^/?#]*:/.test(address) ? 'unsafe' : 'internal';
}

/** An address as a message can quote it: on one line, cut where it is too long for one. */
export function quoteAddress(url: string): string {
  const line = url.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
