import { escape, getPath, url, words } from './shared/site.mjs';

/** A whole page around its main part. */
export function renderPage({ language, title, description, path, others = [], data = '' }, main) {
  const { name, archive } = words[language];
  const alternates = others.map(
    (other) => `<link rel="alternate" hreflang="${other.language}" href="${url}${getPath(other)}">`,
  );
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${name}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${url}${path}">
${alternates.join('\n')}
<link rel="alternate" type="application/rss+xml" href="/${language}/feed.xml">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="${url}${path}">
${data && `<script type="application/ld+json">${data}</script>`}
</head>
<body>
<header><a href="/${language}/">${name}</a></header>
<main>${main}</main>
<footer><a href="/${language}/archive/">${archive}</a></footer>
</body>
</html>`;
}

export function renderArticles(articles) {
  const items = articles.map(
    (article) => `<li>
<h2><a href="${getPath(article)}">${escape(article.title)}</a></h2>
<p>${escape(article.summary)}</p>
<time datetime="${article.published}">${article.published}</time>
</li>`,
  );
  return `<ol>${items.join('\n')}</ol>`;
}

export function renderLinks(links) {
  const items = links.map(([path, name]) => `<li><a href="${path}">${escape(name)}</a></li>`);
  return `<ul>${items.join('\n')}</ul>`;
}
