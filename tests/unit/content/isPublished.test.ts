import { expect, test } from 'vitest';
import { isPublished } from '@/lib/content/isPublished';
import { makeArticle, makeDate } from '@/tests/support/makeContent';

const published = makeDate('2024-01-12T09:30+08:00');

test('An article is out from its instant on, unless it is a draft', () => {
  const article = makeArticle('forum', { published });
  expect(isPublished(article, published.instant - 1)).toBe(false);
  expect(isPublished(article, published.instant)).toBe(true);
  expect(isPublished({ ...article, draft: true }, published.instant)).toBe(false);
});
