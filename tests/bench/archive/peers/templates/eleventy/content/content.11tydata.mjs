import { getPath } from '../shared/site.mjs';

export default {
  layout: 'article.11ty.js',
  permalink: (data) => `${getPath(data)}index.html`,
};
