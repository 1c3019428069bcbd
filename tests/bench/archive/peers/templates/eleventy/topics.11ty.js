import { renderArticles, renderPage } from './page.mjs';
import { topics } from './shared/site.mjs';

const getPath = ({ language, id }) => `/${language}/topics/${id}/`;

export const data = {
  pagination: { data: 'collections.topics', size: 1, alias: 'list' },
  permalink: ({ list }) => `${getPath(list)}index.html`,
};

export function render({ list }) {
  const { language, id, articles } = list;
  const name = topics.get(id)?.name[language] ?? '';
  return renderPage(
    { language, title: name, description: name, path: getPath(list) },
    `<h1>${name}</h1>${renderArticles(articles)}`,
  );
}
