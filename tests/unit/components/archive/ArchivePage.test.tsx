import { expect, test } from 'vitest';
import { ArchivePage } from '@/components/archive/ArchivePage';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { findPage } from '@/tests/support/papers/findPage';
import { makeArticle, makeContent, makeDate } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

function renderArchive(articles: readonly Article[]) {
  const now = Date.parse('2025-01-01T00:00:00Z');
  const archive = buildArchive(makeContent({ articles }), { now, drafts: false });
  return renderElement(<ArchivePage page={findPage(archive, 'en', { kind: 'archive' })} />);
}

function listPaths(root: ReturnType<typeof renderArchive>): readonly string[] {
  return root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
}

test('a year shows its headlines by month, the newest first', () => {
  const root = renderArchive([
    makeArticle('spring', { published: makeDate('2024-03-02') }),
    makeArticle('winter', { published: makeDate('2024-01-10') }),
    makeArticle('before', { published: makeDate('2023-12-31') }),
  ]);
  expect(root.querySelectorAll('h2').map(({ text }) => text)).toEqual(['2024', '2023']);
  expect(listPaths(root)).toEqual([
    '/en/archive/2024-03/',
    '/en/articles/spring/',
    '/en/archive/2024-01/',
    '/en/articles/winter/',
    '/en/archive/2023-12/',
    '/en/articles/before/',
  ]);
});

test('a month with many shows some and leads to all', () => {
  const articles = Array.from({ length: 40 }, (_, place) => makeArticle(`piece-${place}`));
  const root = renderArchive(articles);
  expect(root.querySelectorAll('.headline').length).toBeLessThan(articles.length);
  expect(root.querySelectorAll('li.note a').map(({ text }) => text)).toEqual(['All 40 articles']);
});

test('however long a paper has been there, the page stays as large', () => {
  const makeMonths = (count: number) =>
    Array.from({ length: count }, (_, place) => {
      const [year, month] = [2024 - Math.floor(place / 12), 12 - (place % 12)];
      const published = makeDate(`${year}-${String(month).padStart(2, '0')}-01`);
      return makeArticle(`month-${place}`, { published });
    });
  const [some, many] = [renderArchive(makeMonths(60)), renderArchive(makeMonths(120))];
  const count = (root: typeof some) => root.querySelectorAll('.headline').length;
  expect(count(many)).toBe(count(some));
  expect(listPaths(many)).toContain('/en/archive/2015-01/');
});
