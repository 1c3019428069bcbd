import { getAttribute } from '@/lib/publish/page/getAttribute';
import type { HtmlElement } from '@/lib/publish/page/html';

/** An address that an element names. */
export interface Reference {
  readonly url: string;
  /** Whether the browser asks for it by itself, without a click. */
  readonly loaded: boolean;
}

const loadingLinks =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch)\b/;
const sources = new Set(['src', 'poster', 'data', 'background']);
const candidates = new Set(['srcset', 'imagesrcset']);
const links = new Set(['href', 'action', 'formaction', 'cite']);

/** All addresses that an element names, and whether they are loaded with the page. */
export function getReferences(element: HtmlElement): readonly Reference[] {
  const references: Reference[] = [];
  for (const { name, value } of element.attrs) {
    if (sources.has(name)) references.push({ url: value.trim(), loaded: true });
    else if (links.has(name)) references.push({ url: value.trim(), loaded: isLoading(element) });
    else if (candidates.has(name)) references.push(...getCandidates(value));
  }
  return references;
}

function isLoading(element: HtmlElement): boolean {
  if (element.tagName !== 'link') return element.tagName === 'image' || element.tagName === 'use';
  return loadingLinks.test(getAttribute(element, 'rel') ?? '');
}

/** Each candidate of a `srcset` is an address and, after a space, a width. */
function getCandidates(srcset: string): readonly Reference[] {
  return srcset.split(/,\s+/).flatMap((candidate) => {
    const [url] = candidate.trim().split(/\s+/);
    return url ? [{ url, loaded: true }] : [];
  });
}
