import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { type Archive, hasText } from '@/lib/archive/archive';
import { getTimestamp } from '@/lib/date/timestamp';
import { getCountryLanguage } from '@/lib/edition/languageTags';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { renderXml, type XmlElement } from '@/lib/html/xml';
import type { PageOf } from '@/lib/page/page';
import { ArticlePage } from '@/lib/page/textPages';
import { sitemapNamespace } from './sitemaps';

const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Two days, in milliseconds: what is older is no news to Google. */
export const newsAge = 2 * 86_400_000;

/** The most articles that Google accepts in a file. */
const most = 1000;

/**
 * The news of the last two days by the archive's clock, as Google News asks for it
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). The front
 * pages stand before them, since by the schema of sitemaps none may be empty. An article that is
 * known by its month alone can't be told from old news, and is left out.
 */
export function renderNewsSitemap(archive: Archive): string {
  const { editions, site } = archive;
  const indexed = editions.filter((edition) => edition.indexed);
  const news = archive
    .listArticles({ youngerThan: newsAge })
    .filter(({ published }) => published.precision !== 'month')
    .flatMap((article) =>
      indexed
        .filter((edition) => hasText(edition, article))
        .map((edition) => new ArticlePage(archive, edition, article)),
    );
  const fronts = indexed.map((edition) => ({
    loc: getUrl(site, getPath(edition, { kind: 'front' })),
  }));
  const url = [...fronts, ...news.slice(0, most).map(getEntry)];
  return renderXml({
    urlset: { '@xmlns': sitemapNamespace, '@xmlns:news': newsNamespace, url },
  });
}

function getEntry({ article, edition, site, title, url }: PageOf<'article'>): XmlElement {
  return {
    loc: url,
    'news:news': {
      'news:publication': {
        'news:name': getPlainText(edition, site.name),
        'news:language': getCountryLanguage(edition),
      },
      'news:publication_date': getTimestamp(article.published, site.timeZone),
      'news:title': joinRuns(title),
    },
  };
}
