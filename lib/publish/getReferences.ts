import { getAttribute } from './getAttribute';
import type { HtmlElement } from './html';

/** An address that an element names. */
export interface Reference {
  readonly url: string;
  /** Whether the browser asks for it by itself, without a click. */
  readonly loaded: boolean;
}

const loadingLinks = new Set([
  'stylesheet',
  'icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
]);
const sources = ['src', 'poster', 'data', 'background'];
const links = ['href', 'action', 'formaction', 'cite'];

/** All addresses that an element names, and whether they are loaded with the page. */
export function getReferences(element: HtmlElement): readonly Reference[] {
  const get = (name: string) => getAttribute(element, name)?.trim();
  const loads = element.tagName === 'link' && isLoadingLink(get('rel'));
  const urls = (names: readonly string[], loaded: boolean) =>
    names.flatMap((name) => {
      const url = get(name);
      return url === undefined ? [] : [{ url, loaded }];
    });
  return [
    ...urls(sources, true),
    ...urls(links, loads || element.tagName === 'image' || element.tagName === 'use'),
    ...getCandidates(get('srcset') ?? ''),
    ...getCandidates(get('imagesrcset') ?? ''),
  ];
}

function isLoadingLink(rel = ''): boolean {
  return rel.split(/\s+/).some((word) => loadingLinks.has(word));
}

/** Each candidate of a `srcset` is an address and, after a space, a width. */
function getCandidates(srcset: string): readonly Reference[] {
  const candidates = srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return candidates.filter(Boolean).map((url) => ({ url, loaded: true }));
}
