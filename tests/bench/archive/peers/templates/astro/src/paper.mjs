import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { createNews } from '../shared/news.mjs';
import { languages, topics } from '../shared/site.mjs';

let paper;

/** News of each language, read once a build. */
export function readPaper() {
  paper ??= getCollection('articles').then((entries) => {
    const articles = entries.map((entry) => ({ ...entry.data, entry }));
    return new Map(
      languages.map((language) => [
        language,
        createNews(articles.filter((article) => article.language === language)),
      ]),
    );
  });
  return paper;
}

/** What of the articles a page lists, for `cacheKey`. */
export function getKey(articles, ids = []) {
  const shown = articles.map(({ slug, title, summary, published }) => [
    slug,
    title,
    summary,
    published,
  ]);
  const names = ids.map((id) => topics.get(id)?.name);
  return createHash('sha256')
    .update(JSON.stringify([shown, names]))
    .digest('hex');
}
