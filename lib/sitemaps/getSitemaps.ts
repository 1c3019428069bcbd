import { type Address, getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { ContentDate } from '@/lib/date/contentDate';
import { getEditions } from '@/lib/page/getEditions';
import { getModified } from '@/lib/page/getModified';
import type { Sitemap, SitemapEntry } from './sitemap';

/** The most that the protocol allows in a file; 50 MB are never reached before. */
const most = 50_000;

/**
 * Every page that search engines may show, in each of its editions, once: a file for each kind of
 * page, and of what grows with time for each year. The languages of a page are told in the page.
 */
export function getSitemaps(archive: Archive): readonly Sitemap[] {
  return [...getGroups(archive)].flatMap(([name, entries]) => split(name, entries));
}

function getGroups(archive: Archive): ReadonlyMap<string, readonly SitemapEntry[]> {
  const { articles, articlesByMonth, articlesByTopic, topics, pages } = archive;
  const groups = new Map<string, SitemapEntry[]>([['pages', [{ path: '/' }]]]);
  const add = (name: string, address: Address, shown: readonly Article[]) => {
    const entries = groups.get(name) ?? [];
    groups.set(name, entries);
    const modified = getLast(shown);
    for (const edition of getEditions(archive, address).filter(({ indexed }) => indexed)) {
      entries.push({ path: getPath(edition, address), ...(modified && { modified }) });
    }
  };
  add('pages', { kind: 'front' }, articles);
  add('pages', { kind: 'archive' }, articles);
  for (const { name } of pages) add('pages', { kind: 'paper', name }, []);
  add('topics', { kind: 'topics' }, articles);
  for (const { id } of topics) add('topics', { kind: 'topic', id }, articlesByTopic.get(id) ?? []);
  for (const [month, shown] of articlesByMonth) {
    add(`archive-${month.slice(0, 4)}`, { kind: 'month', month }, shown);
  }
  for (const article of articles) {
    const year = article.published.month.slice(0, 4);
    add(`articles-${year}`, { kind: 'article', slug: article.slug }, [article]);
  }
  return groups;
}

function getLast(articles: readonly Article[]): ContentDate | undefined {
  return articles
    .map(getModified)
    .reduce<ContentDate | undefined>(
      (last, date) => (last && last.instant >= date.instant ? last : date),
      undefined,
    );
}

function split(name: string, entries: readonly SitemapEntry[]): readonly Sitemap[] {
  const parts = Math.ceil(entries.length / most);
  return Array.from({ length: parts }, (_, part) => ({
    file: part === 0 ? `${name}.xml` : `${name}-${part + 1}.xml`,
    entries: entries.slice(part * most, (part + 1) * most),
  }));
}
