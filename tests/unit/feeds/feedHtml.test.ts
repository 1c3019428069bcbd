import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getFeedHtml } from '@/lib/feeds/feedHtml';
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
