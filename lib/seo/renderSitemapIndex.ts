import type { Archive } from '@/lib/archive/archive';
import { getSitemaps } from './getSitemaps';
import { getUrl } from './getUrl';
import { renderXml } from './renderXml';
import { sitemapNamespace } from './sitemapNamespace';

/** The XML of the list of all sitemaps, but for the news, which search engines are told apart. */
export function renderSitemapIndex(archive: Archive): string {
  const sitemap = getSitemaps(archive).map(({ file }) => ({
    loc: getUrl(archive.site, `/sitemaps/${file}`),
  }));
  return renderXml({ sitemapindex: { '@xmlns': sitemapNamespace, sitemap } });
}
