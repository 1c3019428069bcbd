import type { Image, Link, Root } from 'mdast';
import { isReachable } from '@/lib/address/url';
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
    return [
      ...(isEmpty(node) ? [createFault('link-without-address', getPlace(node))] : []),
      ...checkAddress(node),
      ...(hasContent(node) ? [] : [createFault('link-without-text', getPlace(node), values)]),
    ];
  });
}

/** An address that nobody may open, or that nobody could. */
export function checkAddress(node: Link | Image): readonly BodyFault[] {
  const values = { url: quoteAddress(node.url) };
  const kind = getAddressKind(node.url);
  if (kind === 'unsafe') return [createFault('unsafe-link', getPlace(node), values)];
  const lack = kind === 'broken' && getLack(node.url);
  return lack ? [createFault('broken-address', getPlace(node), { ...values, lack })] : [];
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
  if (kind === 'unsafe' || kind === 'broken') return undefined;
  // Whoever makes HTML safe knows schemes in small letters alone.
  return node.url.trim().replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
}

/** What an address in a body points to. */
type AddressKind = 'internal' | 'web' | 'contact' | 'unsafe' | 'broken';

/** Tells what an address in a body points to; one of a known scheme that leads nowhere is broken. */
export function getAddressKind(url: string): AddressKind {
  const address = clean(url);
  if (/^(?:https?|mailto|tel):/i.test(address)) {
    if (getLack(url)) return 'broken';
    return /^http/i.test(address) ? 'web' : 'contact';
  }
  return address.startsWith('//') || /^[^/?#]*:/.test(address) ? 'unsafe' : 'internal';
}

/**
 * An address as browsers read it: they drop control characters and line ends, and read `\` as `/`
 * (WHATWG URL).
 */
function clean(url: string): string {
  return url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').replaceAll('\\', '/');
}

/** What an address of a known scheme lacks to lead anywhere. */
function getLack(url: string): 'host' | 'mailbox' | 'number' | undefined {
  const address = url.trim();
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/is.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case 'mailto':
      return hasMailboxes(rest) ? undefined : 'mailbox';
    case 'tel':
      return /^\+?[\d().*#-]*\d[\d().*#-]*(?:;.+)?$/.test(rest) ? undefined : 'number';
    default:
      return isReachable(address) ? undefined : 'host';
  }
}

/** One or several, with commas between them, then what else is filled in (RFC 6068). */
function hasMailboxes(rest: string): boolean {
  const [to = ''] = rest.split('?');
  return to.split(',').every((mailbox) => /^[^\s@/]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(mailbox));
}

/** An address as a message can quote it: on one line, cut where it is too long for one. */
export function quoteAddress(url: string): string {
  const line = url.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
