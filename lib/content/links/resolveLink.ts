import { type Address, getAddressPath, parseAddress } from '@/lib/address/address';
import { isImageName } from '@/lib/media/imageTypes';

/** Where a link stands. */
export type LinkSource = Extract<Address, { readonly kind: 'article' | 'paper' }>;

/** What a link leads to; whether that exists is another question. */
export type LinkTarget =
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'fragment'; readonly id: string }
  /** A file in the article's own folder. */
  | { readonly kind: 'image'; readonly file: string }
  | (Address & { readonly fragment?: string });

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
  const url = parse(href, getAddressPath(from));
  if (url?.origin !== origin || url.search !== '') {
    return undefined;
  }
  const fragment = decode(url.hash.slice(1));
  if (href.startsWith('#') && fragment) {
    return { kind: 'fragment', id: fragment };
  }
  const segments = decode(url.pathname)?.split('/').filter(Boolean);
  if (!segments) return undefined;
  const address = parseAddress(['', ...segments, ''].join('/'));
  if (address) return hasText(address) && fragment ? { ...address, fragment } : address;
  return getImage(segments, from);
}

/**
 * The file in the article's own folder that an image of a body names, by its address (`q%3F.jpg`) or
 * as it is called (`100%.jpg`), whichever is among the `files` of that folder. Undefined for what
 * lies elsewhere.
 */
export function resolveImage(
  src: string,
  from: LinkSource,
  files: readonly string[],
): string | undefined {
  const target = resolveLink(src, from);
  const addressed = target?.kind === 'image' ? [target.file] : [];
  const called = from.kind === 'article' && /^[^/\\:]+$/.test(src) ? [src] : [];
  const names = [...addressed, ...called];
  return names.find((name) => files.includes(name)) ?? names[0];
}

/** Only texts have places that a link can lead to. */
function hasText({ kind }: Address): boolean {
  return kind === 'article' || kind === 'paper';
}

function getImage(segments: readonly string[], from: LinkSource): LinkTarget | undefined {
  const path = `/${segments.join('/')}`;
  const base = getAddressPath(from);
  const file = path.startsWith(base) ? path.slice(base.length) : '';
  const isOwn = from.kind === 'article' && !file.includes('/');
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
