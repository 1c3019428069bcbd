import { getElements } from './getElements';
import { getReferences, type Reference } from './getReferences';
import type { Page } from './page';
import type { PageFault } from './pageFault';
import { resolveUrl } from './resolveUrl';

/** Protocols that a reader may be led to by a click. */
const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** No page asks for anything outside of the site's own origin; a link may lead there. */
export function checkReferences(page: Page, origin: string): readonly PageFault[] {
  return getElements(page.document).flatMap((element) =>
    getReferences(element)
      .filter((reference) => !isAllowed(reference, page.path, origin))
      .map(({ url, loaded }) => ({
        page: page.path,
        rule: loaded ? ('page-outside' as const) : ('page-link' as const),
        values: { page: page.path, target: url },
        traces: [url],
      })),
  );
}

function isAllowed({ url, loaded }: Reference, page: string, origin: string): boolean {
  const resolved = resolveUrl(url, page, origin);
  if (!resolved) return false;
  return resolved.inside || (!loaded && protocols.has(resolved.protocol));
}
