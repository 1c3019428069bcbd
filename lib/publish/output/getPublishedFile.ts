/**
 * Where a file of Next's export goes, relative to the output folder; nothing where no reader of
 * static pages needs it: the runtime, flight data, the doubles of the 404 page, and the pages of
 * the param `-`, by which a route without content satisfies Next.
 */
export function getPublishedFile(exported: string): string | undefined {
  if (/^(_next|_not-found|404)\//.test(exported)) return undefined;
  if (/(^|\/)(index|__next\.[^/]*)\.txt$/.test(exported)) return undefined;
  if (exported.split('/').includes('-')) return undefined;
  // A file of `public/` that a page uses is published among its assets.
  if (/^[^/]+\.js$/.test(exported)) return undefined;
  return exported.replace(/^([^/]+)\/404\/index\.html$/, '$1/404.html');
}
