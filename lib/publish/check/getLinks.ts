import type { HtmlElement } from '@/lib/publish/page/html';
import { getReferences, type Reference } from './getReferences';
import { type ResolvedUrl, resolveUrl } from './resolveUrl';

/** An address in a page, and what it means there. */
export interface Link extends Reference {
  readonly element: HtmlElement;
  readonly resolved: ResolvedUrl | undefined;
}

/** The addresses of all elements of a page, resolved. */
export function getLinks(
  elements: readonly HtmlElement[],
  path: string,
  origin: string,
): readonly Link[] {
  return elements.flatMap((element) =>
    getReferences(element).map(({ url, loaded }) => ({
      url,
      loaded,
      element,
      resolved: resolveUrl(url, path, origin),
    })),
  );
}
