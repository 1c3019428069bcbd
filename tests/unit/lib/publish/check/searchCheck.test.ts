import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '@/tests/support/papers/makeContent';
import { hidden, makeRenderedPage } from '@/tests/support/program/makeRenderedPage';
import { plainAssets, publishPaper, type TestPaper } from '@/tests/support/program/publishPaper';

const origin = 'https://courier.example';
function makeData(node: object): string {
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] });
  return `<script type="application/ld+json">${graph}</script>`;
}

const data = makeData({ '@type': 'WebPage' });
const article = makeData({
  '@type': 'NewsArticle',
  '@id': `${origin}/en/articles/x/#article`,
  url: `${origin}/en/articles/x/`,
  headline: 'X',
  image: [`${origin}/x.png`],
  datePublished: '2024-01-12T00:00:00+08:00',
  dateModified: '2024-01-12T00:00:00+08:00',
  author: [{ '@type': 'Person', name: 'Ann' }],
  publisher: { '@id': `${origin}/#publisher` },
  inLanguage: 'en',
});

function makePage(path: string, body: string): string {
  return makeRenderedPage(body + data, `<link rel="canonical" href="${origin}${path}"/>`);
}

const sound = {
  'en/articles/x/index.html': makeRenderedPage(
    `<article id="p1"><h1>X</h1></article>${article}`,
    hidden,
  ),
  'index.html': makePage('/', '<main>Choose</main>'),
  'en/index.html': makePage('/en/', '<main>News</main>'),
  'sitemaps/pages.xml': `<?xml version="1.0"?><urlset><url><loc>${origin}/</loc></url><url><loc>${origin}/en/</loc></url></urlset>`,
};

function publish(files: Readonly<Record<string, string>>, more: Partial<TestPaper> = {}) {
  return publishPaper({ files: { ...sound, ...files }, ...more });
}

test('a site whose search check finds a fault does not go live', async () => {
  const { root, words } = await publish({
    'en/index.html': makePage('/', '<main>News</main>'),
  });
  expect(words).toEqual([
    '/en/ names / as the page that search engines keep for it; it must be that page itself or, for a page that they don’t show, one that they do.',
  ]);
  expect(existsSync(join(root, 'out'))).toBe(false);
});

test('what changed is what a page says, not how the paper looks', async () => {
  const first = await publish({});
  const stylesheet = { ...plainAssets.stylesheet, address: '/assets/style.b.css' };
  const assets = { ...plainAssets, stylesheet };
  const look = await publish({}, { assets });
  const news = await publish({ 'en/index.html': makePage('/en/', '<main>More news</main>') });
  expect(first.words).toEqual([]);
  expect(Object.keys(first.state.pages)).toEqual([`${origin}/`, `${origin}/en/`]);
  expect(look.state).toEqual(first.state);
  expect(news.state.pages[`${origin}/en/`]).not.toBe(first.state.pages[`${origin}/en/`]);
  expect(news.state.pages[`${origin}/`]).toBe(first.state.pages[`${origin}/`]);
});

test('the key of IndexNow is a file at the root, where there is one', async () => {
  const { root } = await publish(
    {},
    { site: { ...site, announce: { hubs: [], indexNowKey: 'a-long-key' } } },
  );
  expect(existsSync(join(root, 'out/a-long-key.txt'))).toBe(true);
});
