import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import { renderXml } from '@/lib/feeds/renderXml';
import { getSitemaps } from './getSitemaps';
import { sitemapNamespace } from './sitemapNamespace';

/** The XML of the list of all sitemaps, but for the news, which search engines are told apart. */
export function renderSitemapIndex(archive: Archive): string {
  const sitemap = getSitemaps(archive).map(({ file }) => ({
    loc: getUrl(archive.site, `/sitemaps/${file}`),
  }));
  return renderXml({ sitemapindex: { '@xmlns': sitemapNamespace, sitemap } });
}
