import type { Link } from './getLinks';
import type { PageFault } from './pageFault';

/** Protocols that a reader may be led to by a click. */
const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** No page asks for anything outside of the site's own origin; a link may lead there. */
export function checkReferences(path: string, links: readonly Link[]): readonly PageFault[] {
  return links
    .filter((link) => !isAllowed(link))
    .map(({ url, loaded }) => ({
      page: path,
      rule: loaded ? 'page-outside' : 'page-link',
      values: { page: path, target: url },
      traces: [url],
    }));
}

function isAllowed({ resolved, loaded }: Link): boolean {
  if (!resolved) return false;
  return resolved.inside || (!loaded && protocols.has(resolved.protocol));
}
