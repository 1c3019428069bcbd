import { isImageName } from '@/lib/media/isImageName';

/** Where a link stands. */
export type LinkSource =
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'page'; readonly name: string };

/** What a link leads to; whether that exists is another question. */
export type LinkTarget =
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'fragment'; readonly id: string }
  | { readonly kind: 'front' | 'topics' | 'archive' }
  | { readonly kind: 'article'; readonly slug: string; readonly fragment?: string }
  | { readonly kind: 'topic'; readonly id: string }
  /** `2024-01`. */
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'page'; readonly name: string; readonly fragment?: string }
  /** A file in the article's own folder. */
  | { readonly kind: 'image'; readonly file: string };

/** Any will do: the addresses of editors have no edition and no host. */
const origin = 'http://paper.invalid';

/**
 * What an address in a body means, seen from the address of the text (`/articles/<slug>/`,
 * `/<page>/`) as a browser would resolve it. Undefined for what is no address of the paper
 * and none of `http:`, `https:`, `mailto:` and `tel:` either.
 */
export function resolveLink(href: string, from: LinkSource): LinkTarget | undefined {
  if (/^(https?|mailto|tel):/i.test(href)) {
    return { kind: 'external', url: href };
  }
  const base = from.kind === 'article' ? `/articles/${from.slug}/` : `/${from.name}/`;
  const url = parse(href, base);
  if (url?.origin !== origin || url.search !== '') {
    return undefined;
  }
  const segments = decode(url.pathname)
    ?.split('/')
    .filter((segment) => segment !== '');
  const fragment = decode(url.hash.slice(1));
  if (href.startsWith('#') && fragment) {
    return { kind: 'fragment', id: fragment };
  }
  return segments && getTarget(segments, fragment ? { fragment } : {}, from);
}

function getTarget(
  segments: readonly string[],
  fragment: { readonly fragment?: string },
  from: LinkSource,
): LinkTarget | undefined {
  const [first, second, third] = segments;
  if (segments.length === 3) {
    return first === 'articles' && second !== undefined && third !== undefined
      ? getImage(second, third, from)
      : undefined;
  }
  if (segments.length > 3 || first === undefined) {
    return first === undefined ? { kind: 'front' } : undefined;
  }
  if (second === undefined) {
    return getSection(first, fragment);
  }
  return getEntry(first, second, fragment);
}

function getSection(
  name: string,
  fragment: { readonly fragment?: string },
): LinkTarget | undefined {
  if (name === 'topics' || name === 'archive') {
    return { kind: name };
  }
  return name === 'articles' || name === 'search' ? undefined : { kind: 'page', name, ...fragment };
}

function getEntry(
  section: string,
  name: string,
  fragment: { readonly fragment?: string },
): LinkTarget | undefined {
  switch (section) {
    case 'articles':
      return { kind: 'article', slug: name, ...fragment };
    case 'topics':
      return { kind: 'topic', id: name };
    case 'archive':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(name) ? { kind: 'month', month: name } : undefined;
    default:
      return undefined;
  }
}

function getImage(slug: string, file: string, from: LinkSource): LinkTarget | undefined {
  const isOwn = from.kind === 'article' && from.slug === slug;
  return isOwn && isImageName(file) ? { kind: 'image', file } : undefined;
}

function parse(href: string, base: string): URL | undefined {
  return URL.canParse(href, `${origin}${base}`) ? new URL(href, `${origin}${base}`) : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
