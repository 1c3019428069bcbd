/**
 * The origin of the published site: `SITE_URL`, else what `site.yaml` says. Throws an Error where
 * `SITE_URL` is no origin (WHATWG URL): the paper's addresses begin at the root of a host.
 */
export function getSiteUrl(site: { readonly url: string }): URL {
  const given = process.env.SITE_URL || site.url;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  throw new Error(
    `SITE_URL is “${given}”; it must be a scheme and a host, such as https://courier.example.`,
  );
}

/** The absolute URL of something on the site, by its path from the root. */
export function getUrl(site: { readonly url: string }, path: string): string {
  return new URL(path, getSiteUrl(site)).href;
}
