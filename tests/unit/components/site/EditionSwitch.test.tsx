import { expect, test } from 'vitest';
import { EditionSwitch } from '@/components/site/EditionSwitch';
import type { Address } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getPage } from '@/lib/page/page';
import { makeArticle, makeContent, makeText } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const archive = buildArchive(
  makeContent({
    articles: [makeArticle('both'), makeArticle('english', { texts: { en: makeText('en') } })],
  }),
  { now: Date.parse('2025-01-01T00:00:00Z'), drafts: false },
);

function renderSwitch(id: string, address: Address | undefined) {
  const edition = getEdition(archive, id);
  const page = address && getPage(archive, edition, address);
  return renderElement(<EditionSwitch page={page ?? { kind: 'missing', archive, edition }} />);
}

function getPaths(id: string, address: Address | undefined) {
  return renderSwitch(id, address)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href'));
}

test('stays on the same page in every edition', () => {
  expect(getPaths('zh', { kind: 'article', slug: 'both' })).toEqual([
    '/en/articles/both/',
    '/zh/articles/both/',
    '/zh-hant/articles/both/',
    '/bilingual/articles/both/',
  ]);
});

test('names an edition that lacks the page without leading anywhere, and says so', () => {
  const root = renderSwitch('en', { kind: 'article', slug: 'english' });
  expect(root.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/en/articles/english/',
  ]);
  const missing = root.querySelectorAll('s').map((name) => name.text);
  expect(missing).toEqual(['简体', '繁體', 'Both 双语']);
  expect(root.text).toContain('Not available in this edition');
});

test('marks the edition that is being read', () => {
  const current = renderSwitch('zh-hant', { kind: 'front' }).querySelectorAll('[aria-current]');
  expect(current.map((link) => link.text)).toEqual(['繁體']);
});

test('says the language of each name and of where it leads', () => {
  const links = renderSwitch('en', { kind: 'front' }).querySelectorAll('a');
  expect(links.map((link) => link.getAttribute('lang'))).toEqual([
    'en',
    'zh-Hans',
    'zh-Hant',
    'en',
  ]);
  expect(links.at(3)?.querySelector('[lang="zh-Hans"]')?.text).toBe('双语');
});

test('offers the front pages where there is no page, and marks none', () => {
  expect(getPaths('zh', undefined)).toEqual(['/en/', '/zh/', '/zh-hant/', '/bilingual/']);
  expect(renderSwitch('zh', undefined).querySelector('[aria-current]')).toBeNull();
});
