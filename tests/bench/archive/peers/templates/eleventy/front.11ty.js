import { renderArticles, renderLinks, renderPage } from './page.mjs';
import { topics, words } from './shared/site.mjs';

export const data = {
  pagination: { data: 'collections.paper', size: 1, alias: 'own' },
  permalink: ({ own }) => `/${own.language}/index.html`,
};

export function render({ own: { language, news } }) {
  const { name } = words[language];
  const links = [...news.byTopic.keys()].map((id) => [
    `/${language}/topics/${id}/`,
    topics.get(id)?.name[language] ?? '',
  ]);
  return renderPage(
    { language, title: name, description: name, path: `/${language}/` },
    `${renderArticles(news.latest.slice(0, 30))}<h2>${words[language].topics}</h2>${renderLinks(links)}`,
  );
}
