import { expect, test } from 'vitest';
import { ArticleFacts } from '@/components/article/ArticleFacts';
import { buildArchive } from '@/lib/archive/buildArchive';
import { findPage, makeArticlePage } from '@/tests/support/papers/findPage';
import { makeArticle, makeAuthor, makeContent, makeDate } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const article = makeArticle('x', {
  dateline: { en: 'Chengdu', zh: '成都' },
  published: makeDate('2024-11-26'),
});

test.each([
  ['en', 'Chengdu, 26 November 2024'],
  ['zh', '成都，2024年11月26日'],
] as const)('%s: place and day are apart without the style sheet, too', (id, words) => {
  const root = renderElement(<ArticleFacts page={makeArticlePage(id, article)} />);
  expect(root.text).toContain(words);
});

test.each([
  ['en', 'By ann, bo and cy', ['/en/authors/ann/', '/en/authors/bo/', '/en/authors/cy/']],
  [
    'zh',
    '作者：ann（中）、bo（中）和cy（中）',
    ['/zh/authors/ann/', '/zh/authors/bo/', '/zh/authors/cy/'],
  ],
] as const)('%s: the byline leads to each of its authors', (id, words, paths) => {
  const ids = ['ann', 'bo', 'cy'];
  const content = makeContent({
    articles: [makeArticle('x', { authors: ids })],
    authors: ids.map((own) => makeAuthor(own)),
  });
  const archive = buildArchive(content, { now: Date.parse('2025-01-01'), drafts: false });
  const page = findPage(archive, id, { kind: 'article', slug: 'x' });
  const byline = renderElement(<ArticleFacts page={page} />).querySelector('.byline');
  expect(byline?.text).toBe(words);
  expect(byline?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(paths);
});
