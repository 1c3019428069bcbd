import type { Site } from '@/lib/content/records';

/** The origin of the published site: `SITE_URL`, else what `site.yaml` says. Throws on no URL. */
export function getSiteUrl(site: Site): URL {
  return new URL(process.env.SITE_URL || site.url);
}
