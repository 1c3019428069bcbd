import { renderArticles, renderPage } from './page.mjs';

const getPath = ({ language, id }) => `/${language}/archive/${id}/`;

export const data = {
  pagination: { data: 'collections.months', size: 1, alias: 'list' },
  permalink: ({ list }) => `${getPath(list)}index.html`,
};

export function render({ list }) {
  const { language, id, articles } = list;
  return renderPage(
    { language, title: id, description: id, path: getPath(list) },
    `<h1>${id}</h1>${renderArticles(articles)}`,
  );
}
