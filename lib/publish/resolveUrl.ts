/** An address as a page writes it: on the site, or elsewhere. */
export type ResolvedUrl =
  | { readonly inside: true; readonly path: string; readonly fragment?: string }
  | { readonly inside: false; readonly protocol: string };

/**
 * Resolves an address against the page and the site's origin (WHATWG URL).
 * Nothing where it is no address at all.
 */
export function resolveUrl(url: string, page: string, origin: string): ResolvedUrl | undefined {
  if (!URL.canParse(url, origin + page)) return undefined;
  const { origin: host, protocol, pathname, hash } = new URL(url, origin + page);
  if (host !== new URL(origin).origin) return { inside: false, protocol };
  const fragment = decode(hash.slice(1).replace(/:~:.*$/, ''));
  return { inside: true, path: decode(pathname), ...(fragment && { fragment }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
