import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getFeedHtml } from '@/lib/feeds/feedHtml';
import { readCharts } from '@/lib/markdown/chart/charts';
import { getLength } from '@/lib/page/reading';
import { findPage } from '@/tests/support/papers/findPage';
import { makeArticle, makeContent, makeText } from '@/tests/support/papers/makeContent';
import { makeFolder } from '@/tests/support/papers/makeFolder';

test('every address is whole: of the picture at the head, in a text and of all its sizes', async () => {
  const picture = { create: { width: 1000, height: 500, channels: 3, background: 'red' } } as const;
  const folder = makeFolder({ 'map.png': await sharp(picture).png().toBuffer() });
  const body =
    '![A map](map.png)\n\nSee ![it](map.png), [there](../other/), [a](#p1) and more.[^1]\n\n[^1]: A note.';
  const image = { file: 'map.png', alt: { en: 'A map', zh: '地图' } };
  const pictured = makeArticle('told', { folder, image, texts: { en: makeText('en', { body }) } });
  const archive = buildArchive(makeContent({ articles: [pictured, makeArticle('other')] }), {
    now: Date.parse('2024-02-01T00:00:00Z'),
    drafts: false,
  });
  const content = getFeedHtml(findPage(archive, 'en', { kind: 'article', slug: 'told' }));
  const elements = [...JSDOM.fragment(content).querySelectorAll('*')];
  const addresses = elements.flatMap((element) => [
    ...['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []),
    ...(element.getAttribute('srcset')?.split(', ') ?? []).map((part) => part.split(' ')[0]),
  ]);
  expect(elements.filter(({ tagName }) => tagName === 'SOURCE')).toHaveLength(4);
  expect(addresses.length).toBeGreaterThan(12);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/courier\.example\//);
});

test('a chart is a picture of it, with all that it says', () => {
  const chart = ['```chart', 'kind: bars', 'title: Ships', 'source: Office', 'data:', '  2022: 20'];
  const body = [...chart, '```', '', 'Text.'].join('\n');
  const charts = readCharts(body);
  const text = makeText('en', { body, charts });
  const archive = buildArchive(
    makeContent({ articles: [makeArticle('told', { texts: { en: text } })] }),
    { now: Date.parse('2024-02-01T00:00:00Z'), drafts: false },
  );
  const page = findPage(archive, 'en', { kind: 'article', slug: 'told' });
  const content = JSDOM.fragment(getFeedHtml(page));
  const [image] = content.querySelectorAll('figure > img');
  expect(image?.getAttribute('alt')).toBe('Ships: 2022 20');
  expect(image?.getAttribute('src')).toBe(
    `https://courier.example/media/told/${page.charts[0]?.name}`,
  );
  expect(content.querySelector('figcaption')?.textContent).toBe('Office');
  expect(content.querySelector('svg, table')).toBeNull();
  expect(content.textContent).toContain('Text.');
});

test('a pull quote is a quotation, since feeds have none of the page’s styles', () => {
  const body = 'The port is open.\n\n```quote\nThe port is open.\n```';
  const archive = buildArchive(
    makeContent({
      articles: [makeArticle('told', { texts: { en: makeText('en', { body }) } })],
    }),
    { now: Date.parse('2024-02-01T00:00:00Z'), drafts: false },
  );
  const page = findPage(archive, 'en', { kind: 'article', slug: 'told' });
  const content = JSDOM.fragment(getFeedHtml(page));
  expect(content.querySelector('blockquote')?.textContent.trim()).toBe('The port is open.');
  expect(content.querySelector('aside, [aria-hidden]')).toBeNull();
  // Its words are read, and counted, once.
  const [text] = page.texts;
  expect(text && getLength(page, text).words).toBe(4);
});
