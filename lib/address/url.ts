/** The absolute URL of something on the site, by its path from the root. */
export function getUrl(site: { readonly url: string }, path: string): string {
  return new URL(path, site.url).href;
}
