import { expect, test } from 'vitest';
import { readArchive } from '@/tests/support/papers/readArchive';
import { readSiteFiles } from '@/tests/support/site/readSiteFiles';
import { readHtml, readSitePages } from '@/tests/support/site/readSitePages';
import { validateSitemap } from '@/tests/support/tools/validateSitemap';

const { url: origin } = readArchive().site;
const sitemaps = readSiteFiles(/^sitemaps\/.*\.xml$/);

function getAddresses(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
}

test.each([...sitemaps, ...readSiteFiles(/^(news-)?sitemap\.xml$/)])(
  '$path is valid by its schema',
  async ({ text }) => {
    expect(await validateSitemap(text)).toEqual([]);
  },
);

test('the index has every sitemap', () => {
  const index = readSiteFiles(/^sitemap\.xml$/).flatMap(({ text }) => getAddresses(text));
  expect([...index].sort()).toEqual(sitemaps.map(({ path }) => origin + path));
});

test('the sitemaps have every page that search engines may show, and no other', () => {
  const indexable = readSitePages().filter((page) => !/content="noindex/.test(readHtml(page)));
  const listed = sitemaps.flatMap(({ text }) => getAddresses(text));
  expect([...listed].sort()).toEqual(indexable.map(({ path }) => origin + path).sort());
});
