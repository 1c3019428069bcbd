import { readFileSync } from 'node:fs';

export const url = 'https://archive-courier.example';

export const languages = ['en', 'zh'];

/** Topics by id. */
export const topics = new Map(
  JSON.parse(readFileSync('topics.json', 'utf8')).map((topic) => [topic.id, topic]),
);

export const words = {
  en: { name: 'Archive Courier', related: 'Related news', topics: 'Topics', archive: 'Archive' },
  zh: { name: '档案信使', related: '相关新闻', topics: '主题', archive: '往期' },
};

export function getPath({ language, slug }) {
  return `/${language}/articles/${slug}/`;
}

/** An article as schema.org has it. */
export function getData(article) {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: article.published,
    inLanguage: article.language,
    mainEntityOfPage: url + getPath(article),
    about: article.topics.map((id) => ({
      '@type': 'Thing',
      name: topics.get(id)?.name[article.language],
    })),
  });
}

export function renderFeed(language, latest) {
  const items = latest
    .slice(0, 30)
    .map(
      (article) =>
        `<item><title>${escape(article.title)}</title><link>${url}${getPath(article)}</link>` +
        `<description>${escape(article.summary)}</description>` +
        `<pubDate>${new Date(article.published).toUTCString()}</pubDate></item>`,
    );
  return (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>' +
    `<title>${words[language].name}</title><link>${url}/${language}/</link>` +
    `<description>${words[language].name}</description>${items.join('')}</channel></rss>`
  );
}

export function renderSitemap(articles) {
  const places = articles.map(
    (article) =>
      `<url><loc>${url}${getPath(article)}</loc><lastmod>${article.published}</lastmod></url>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.join('')}</urlset>`
  );
}

export function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
