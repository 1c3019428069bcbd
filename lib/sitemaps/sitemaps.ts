import { z } from 'zod';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Site } from '@/lib/content/records';
import type { ContentDate } from '@/lib/date/contentDate';
import { getLastmod } from '@/lib/date/timestamp';
import { parseXml, renderXml } from '@/lib/feeds/xml';
import { getLastModified, getModified } from '@/lib/page/modified';
import { listPages, type Page } from '@/lib/page/page';

/** A file of addresses for search engines (https://www.sitemaps.org/protocol.html). */
export interface Sitemap {
  /** File name below `/sitemaps/`, such as `articles-2024.xml`. */
  readonly file: string;
  readonly entries: readonly SitemapEntry[];
}

interface SitemapEntry {
  /** Path from the root. */
  readonly path: string;
  /** When what readers see there last changed, where that is known. */
  readonly modified?: ContentDate;
}

/** XML namespace of sitemaps and of their index. */
export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The most that the protocol allows in a file; 50 MB are never reached before. */
const most = 50_000;

/**
 * Every page that search engines may show, in each of its editions, once: a file for each kind of
 * page, and of what grows with time for each year. The languages of a page are given in the page.
 */
export function getSitemaps(archive: Archive): readonly Sitemap[] {
  const groups = new Map<string, SitemapEntry[]>([['pages', [{ path: '/' }]]]);
  for (const page of listPages(archive).filter(({ edition }) => edition.indexed)) {
    const name = getGroup(page);
    const entries = groups.get(name) ?? [];
    const modified = getChanged(page);
    entries.push({ path: page.path, ...(modified && { modified }) });
    groups.set(name, entries);
  }
  return [...groups].flatMap(([name, entries]) => split(name, entries));
}

function getGroup(page: Page): string {
  switch (page.kind) {
    case 'front':
    case 'archive':
    case 'paper':
      return 'pages';
    case 'topics':
    case 'topic':
      return 'topics';
    case 'month':
      return `archive-${page.month.slice(0, 4)}`;
    case 'article':
      return `articles-${page.article.published.month.slice(0, 4)}`;
  }
}

/** When what a page shows last changed. */
function getChanged(page: Page): ContentDate | undefined {
  switch (page.kind) {
    case 'front':
    case 'archive':
    case 'topics':
      return getLastModified(page.archive.articles);
    case 'topic':
    case 'month':
      return getLastModified(page.articles);
    case 'article':
      return getModified(page.article);
    case 'paper':
      return undefined;
  }
}

function split(name: string, entries: readonly SitemapEntry[]): readonly Sitemap[] {
  const parts = Math.ceil(entries.length / most);
  return Array.from({ length: parts }, (_, part) => ({
    file: part === 0 ? `${name}.xml` : `${name}-${part + 1}.xml`,
    entries: entries.slice(part * most, (part + 1) * most),
  }));
}

/** The XML of a sitemap. */
export function renderSitemap(site: Site, { entries }: Sitemap): string {
  const url = entries.map(({ path, modified }) => ({
    loc: getUrl(site, path),
    lastmod: modified && getLastmod(modified, site.timeZone),
  }));
  return renderXml({ urlset: { '@xmlns': sitemapNamespace, url } });
}

/** The XML of the list of all sitemaps, except the news sitemap, of which search engines are told separately. */
export function renderSitemapIndex(archive: Archive): string {
  const sitemap = getSitemaps(archive).map(({ file }) => ({
    loc: getUrl(archive.site, `/sitemaps/${file}`),
  }));
  return renderXml({ sitemapindex: { '@xmlns': sitemapNamespace, sitemap } });
}

const urlset = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.string() })) }) });

/** The addresses in the XML of a sitemap; undefined where it is none. */
export function parseSitemap(text: string): readonly string[] | undefined {
  const xml = parseXml(text);
  const { data } = urlset.safeParse('root' in xml ? xml.root : undefined);
  return data?.urlset.url.map(({ loc }) => loc);
}
