import { expect, test } from 'vitest';
import { ArticleFacts } from '@/components/article/ArticleFacts';
import { makeArticlePage } from '@/tests/support/papers/findPage';
import { makeArticle, makeDate } from '@/tests/support/papers/makeContent';
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
