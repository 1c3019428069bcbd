import { createNews } from './shared/news.mjs';
import { languages } from './shared/site.mjs';

export default function configure(config) {
  let paper;
  // News of each language; every collection is made of all articles, once a build.
  const readPaper = (all) => {
    paper ??= languages.map((language) => {
      const items = all.getFilteredByGlob(`content/${language}/articles/*.md`);
      return { language, news: createNews(items.map(({ data }) => data)) };
    });
    return paper;
  };
  const list = (all, kind) =>
    readPaper(all).flatMap(({ language, news }) =>
      [...news[kind]].map(([id, articles]) => ({ language, id, articles })),
    );
  config.addCollection('paper', readPaper);
  config.addCollection('topics', (all) => list(all, 'byTopic'));
  config.addCollection('months', (all) => list(all, 'byMonth'));
  config.addPassthroughCopy({ static: '.' });
  return { dir: { output: 'dist' } };
}
