import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { getTimestamp } from '@/lib/date/timestamp';
import type { Edition } from '@/lib/edition/editions';
import { joinRuns } from '@/lib/edition/runs';
import { renderXml, type XmlElement } from '@/lib/feeds/renderXml';
import { getCountryLanguage } from '@/lib/page/getCountryLanguage';
import { getEditions } from '@/lib/page/getEditions';
import { getWords } from '@/lib/page/getWords';
import { getTextRuns } from '@/lib/page/textPages';
import { sitemapNamespace } from './sitemapNamespace';

const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

const twoDays = 2 * 86_400_000;

/** The most articles that Google takes in a file. */
const most = 1000;

/**
 * The news of the last two days by the archive's clock, as Google News asks for it
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). The front
 * pages stand before them, since by the schema of sitemaps none may be empty.
 */
export function renderNewsSitemap(archive: Archive): string {
  const { articles, editions, now, site } = archive;
  const news = articles
    .filter(({ published }) => published.instant > now - twoDays)
    .flatMap((article) => getEntries(archive, article));
  const fronts = editions
    .filter(({ indexed }) => indexed)
    .map((edition) => ({ loc: getUrl(site, getPath(edition, { kind: 'front' })) }));
  const url = [...fronts, ...news.slice(0, most)];
  return renderXml({
    urlset: { '@xmlns': sitemapNamespace, '@xmlns:news': newsNamespace, url },
  });
}

function getEntries(archive: Archive, article: Article): readonly XmlElement[] {
  const address = { kind: 'article', slug: article.slug } as const;
  return getEditions(archive, address)
    .filter(({ indexed }) => indexed)
    .map((edition) => ({
      loc: getUrl(archive.site, getPath(edition, address)),
      'news:news': getNews(archive, edition, article),
    }));
}

function getNews({ site }: Archive, edition: Edition, article: Article): XmlElement {
  return {
    'news:publication': {
      'news:name': getWords(edition, site.name),
      'news:language': getCountryLanguage(edition),
    },
    'news:publication_date': getTimestamp(article.published, site.timeZone),
    'news:title': joinRuns(getTextRuns(edition, article, 'title')),
  };
}
