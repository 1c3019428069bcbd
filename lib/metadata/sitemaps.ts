import { z } from 'zod';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import { getModified } from '@/lib/archive/modified';
import type { Site } from '@/lib/content/site';
import type { ContentDate } from '@/lib/date/contentDate';
import { getLastmod } from '@/lib/date/timestamp';
import { parseXml, renderXml } from '@/lib/html/xml';
import { listPages, type Page, type PageSelection } from '@/lib/page/page';

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
 * Entries are listed when they are asked for: one file needs only its own, and the index needs none.
 */
export function getSitemaps(archive: Archive): readonly Sitemap[] {
  const years = [...new Set(archive.months.map((month) => month.slice(0, 'yyyy'.length)))];
  const list = (selection: PageSelection) => () => listEntries(archive, selection);
  return [
    createSitemap('pages', () => [
      { path: '/' },
      ...listEntries(archive, { kinds: ['front', 'archive', 'search', 'follow', 'paper'] }),
    ]),
    createSitemap('topics', list({ kinds: ['topics', 'topic', 'glossary'] })),
    ...(archive.authors.length > 0
      ? [createSitemap('authors', list({ kinds: ['authors', 'author'] }))]
      : []),
    ...(archive.series.length > 0
      ? [createSitemap('series', list({ kinds: ['allSeries', 'series'] }))]
      : []),
    ...years.map((year) => createSitemap(`archive-${year}`, list({ kinds: ['month'], year }))),
    ...years.flatMap((year) =>
      split(
        `articles-${year}`,
        countArticlePages(archive, year),
        list({ kinds: ['article'], year }),
      ),
    ),
  ];
}

function listEntries(archive: Archive, selection: PageSelection): readonly SitemapEntry[] {
  const pages = listPages(archive, selection).filter(({ edition }) => edition.indexed);
  return pages.map((page) => {
    const modified = getChanged(page);
    return { path: page.path, ...(modified && { modified }) };
  });
}

/** How many pages the articles of a year have in the editions that search engines may show. */
function countArticlePages(archive: Archive, year: string): number {
  const counts = archive.months
    .filter((month) => month.startsWith(year))
    .flatMap((month) =>
      archive.editions
        .filter(({ indexed }) => indexed)
        .map(({ id: edition }) => archive.countArticles({ month, edition })),
    );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** When what a page shows last changed. */
function getChanged(page: Page): ContentDate | undefined {
  const { archive } = page;
  switch (page.kind) {
    case 'front':
    case 'archive':
    case 'topics':
    case 'authors':
    case 'allSeries':
      return archive.getLastModified({});
    case 'topic':
    case 'author':
    case 'series':
      return archive.getLastModified(page.selection);
    case 'month':
      return archive.getLastModified({ month: page.month });
    case 'article':
      return getModified(page.article);
    case 'search':
    case 'follow':
    case 'glossary':
    case 'paper':
      return undefined;
  }
}

type ListEntries = () => readonly SitemapEntry[];

function createSitemap(name: string, list: ListEntries): Sitemap {
  return {
    file: `${name}.xml`,
    get entries() {
      return list();
    },
  };
}

/** Articles may be too many for one file. */
function split(name: string, size: number, list: ListEntries): readonly Sitemap[] {
  return Array.from({ length: Math.ceil(size / most) }, (_, part) =>
    createSitemap(part === 0 ? name : `${name}-${part + 1}`, () =>
      list().slice(part * most, (part + 1) * most),
    ),
  );
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
