import { getAddresses } from '@/lib/html/addresses';
import { getAttribute, type HtmlElement } from '@/lib/html/tree';

/** An address that an element of a page names. */
export interface Link {
  readonly element: HtmlElement;
  /** As it is written in the page. */
  readonly url: string;
  /** Whether the browser loads it with the page, without a click. */
  readonly loaded: boolean;
  /** What it means there; undefined if it is not an address at all. */
  readonly resolved: ResolvedUrl | undefined;
}

/** What an address on a page leads to: a path of the site, or something elsewhere. */
type ResolvedUrl =
  | { readonly inside: true; readonly path: string; readonly fragment?: string }
  | { readonly inside: false; readonly protocol: string };

/** The addresses that the elements of a page name, resolved against its path and the site's origin. */
export function getLinks(
  elements: readonly HtmlElement[],
  path: string,
  origin: string,
): readonly Link[] {
  return elements.flatMap((element) =>
    element.attrs.flatMap(getAddresses).map(({ url, isSource }) => ({
      element,
      url,
      loaded: isSource || isLoading(element),
      resolved: resolveUrl(url, path, origin),
    })),
  );
}

const loadingLinks =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch)\b/;

function isLoading(element: HtmlElement): boolean {
  if (element.tagName !== 'link') return element.tagName === 'image' || element.tagName === 'use';
  return loadingLinks.test(getAttribute(element, 'rel') ?? '');
}

/** A path from the root and a fragment that need no decoding: nearly all are such. */
const plain = /^(?=\/)((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:#([\w-]+))?$/;

/**
 * Resolves an address against the path of its page and the site's origin (WHATWG URL).
 * Undefined if it is not an address at all.
 */
export function resolveUrl(url: string, page: string, origin: string): ResolvedUrl | undefined {
  const [, plainPath, plainFragment] = plain.exec(url) ?? [];
  if (plainPath !== undefined) return createInside(plainPath, plainFragment);
  if (!URL.canParse(url, origin + page)) return undefined;
  const { origin: host, protocol, pathname, hash } = new URL(url, origin + page);
  if (host !== origin) return { inside: false, protocol };
  return createInside(decode(pathname), decode(hash.slice(1).replace(/:~:.*$/, '')));
}

function createInside(path: string, fragment?: string): ResolvedUrl {
  return fragment ? { inside: true, path, fragment } : { inside: true, path };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
