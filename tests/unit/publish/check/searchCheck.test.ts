import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { getFaultText } from '@/lib/fault/getFaultText';
import { createSearchCheck } from '@/lib/publish/check/searchCheck';
import { publishSite } from '@/lib/publish/publishSite';
import { makeArticle, makeContent, site } from '@/tests/support/makeContent';
import { makeExportedPage } from '@/tests/support/makeExportedPage';
import { makeFolder } from '@/tests/support/makeFolder';
import { plainExport } from '@/tests/support/publishPaper';

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
const hidden = '<meta name="robots" content="noindex"/>';

function makePage(path: string, body: string): string {
  return makeExportedPage(body + data, `<link rel="canonical" href="${origin}${path}"/>`);
}

const sound = {
  ...plainExport,
  '404.html': makeExportedPage('<p>Nothing here</p>', hidden),
  'en/404/index.html': makeExportedPage('<p>Nothing here</p>', hidden),
  'en/articles/x/index.html': makeExportedPage(`<article><h1>X</h1></article>${article}`, hidden),
  'index.html': makePage('/', '<main>Choose</main>'),
  'en/index.html': makePage('/en/', '<main>News</main>'),
  'sitemaps/pages.xml': `<?xml version="1.0"?><urlset><url><loc>${origin}/</loc></url><url><loc>${origin}/en/</loc></url></urlset>`,
};

async function publish(files: Readonly<Record<string, string>>, key?: string) {
  const root = makeFolder({});
  const searchCheck = createSearchCheck(origin);
  const announce = { hubs: [], ...(key !== undefined && { indexNowKey: key }) };
  const content = makeContent({ site: { ...site, announce }, articles: [makeArticle('x')] });
  const archive = buildArchive(content, { now: Date.parse('2025-01-01'), drafts: false });
  const faults = await publishSite({
    exportFolder: makeFolder({ ...sound, ...files }),
    outFolder: join(root, 'out'),
    archive,
    unpublished: getUnpublished(content, archive),
    searchCheck,
  });
  const words = faults.map((fault) => getFaultText(fault, 'en').what);
  return { root, words, state: searchCheck.getState() };
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
  const look = await publish({ '_next/static/chunks/a.css': 'p{color:green}' });
  const news = await publish({ 'en/index.html': makePage('/en/', '<main>More news</main>') });
  expect(first.words).toEqual([]);
  expect(Object.keys(first.state.pages)).toEqual([`${origin}/`, `${origin}/en/`]);
  expect(look.state).toEqual(first.state);
  expect(news.state.pages[`${origin}/en/`]).not.toBe(first.state.pages[`${origin}/en/`]);
  expect(news.state.pages[`${origin}/`]).toBe(first.state.pages[`${origin}/`]);
});

test('the key of IndexNow is a file at the root, where there is one', async () => {
  const { root } = await publish({}, 'a-long-key');
  expect(existsSync(join(root, 'out/a-long-key.txt'))).toBe(true);
});
