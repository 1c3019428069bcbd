import { renderSitemap } from './shared/site.mjs';

export const data = { permalink: '/sitemap.xml' };

export function render({ collections }) {
  return renderSitemap(collections.paper.flatMap(({ news }) => news.latest));
}
