import { getSiteUrl } from './getSiteUrl';

/** The absolute address of something on the site, by its path from the root. */
export function getUrl(site: { readonly url: string }, path: string): string {
  return new URL(path, getSiteUrl(site)).href;
}
