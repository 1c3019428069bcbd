import { renderArticles, renderLinks, renderPage } from '../page.mjs';
import { escape, getData, getPath, topics, words } from '../shared/site.mjs';

export function render(article) {
  const { language, slug, title, summary, published, picture, content, collections } = article;
  const { news } = collections.paper.find((own) => own.language === language);
  const others = collections.paper.flatMap((own) => own.news.bySlug.get(slug) ?? []);
  const names = article.topics.map((id) => [
    `/${language}/topics/${id}/`,
    topics.get(id)?.name[language] ?? '',
  ]);
  const links = others.map(
    (other) =>
      `<a hreflang="${other.language}" href="${getPath(other)}">${escape(other.title)}</a>`,
  );
  const image = picture ? `<img src="/media/${slug}.jpg" alt="" width="900" height="600">` : '';
  const facts = { language, title, description: summary, path: getPath(article), others };
  return renderPage(
    { ...facts, data: getData(article) },
    `<article>
<h1>${escape(title)}</h1>
<p>${escape(summary)}</p>
<time datetime="${published}">${published}</time>
${links.join('\n')}
${image}
${content}
${renderLinks(names)}
</article>
<h2>${words[language].related}</h2>
${renderArticles(news.getRelated(news.bySlug.get(slug)))}`,
  );
}
