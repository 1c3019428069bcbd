import { renderLinks, renderPage } from './page.mjs';
import { words } from './shared/site.mjs';

export const data = {
  pagination: { data: 'collections.paper', size: 1, alias: 'own' },
  permalink: ({ own }) => `/${own.language}/archive/index.html`,
};

export function render({ own: { language, news } }) {
  const { archive } = words[language];
  const path = `/${language}/archive/`;
  const months = [...news.byMonth.keys()].map((month) => [`${path}${month}/`, month]);
  return renderPage({ language, title: archive, description: archive, path }, renderLinks(months));
}
