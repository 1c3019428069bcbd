/** An address as a page writes it: on the site, or elsewhere. */
export type ResolvedUrl =
  | { readonly inside: true; readonly path: string; readonly fragment?: string }
  | { readonly inside: false; readonly protocol: string };

/** A path from the root and a fragment that say what they mean as they stand: nearly all do. */
const plain = /^(?=\/)((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:#([\w-]+))?$/;

/**
 * Resolves an address against the page and the site's origin (WHATWG URL).
 * Nothing where it is no address at all.
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
