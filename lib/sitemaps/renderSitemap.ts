import { getUrl } from '@/lib/address/url';
import type { Site } from '@/lib/content/records';
import { getLastmod } from '@/lib/date/timestamp';
import { renderXml } from '@/lib/feeds/renderXml';
import type { Sitemap } from './sitemap';
import { sitemapNamespace } from './sitemapNamespace';

/** The XML of a sitemap. */
export function renderSitemap(site: Site, { entries }: Sitemap): string {
  const url = entries.map(({ path, modified }) => ({
    loc: getUrl(site, path),
    lastmod: modified && getLastmod(modified, site.timeZone),
  }));
  return renderXml({ urlset: { '@xmlns': sitemapNamespace, url } });
}
