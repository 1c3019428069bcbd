import { renderFeed } from './shared/site.mjs';

export const data = {
  pagination: { data: 'collections.paper', size: 1, alias: 'own' },
  permalink: ({ own }) => `/${own.language}/feed.xml`,
};

export function render({ own: { language, news } }) {
  return renderFeed(language, news.latest);
}
