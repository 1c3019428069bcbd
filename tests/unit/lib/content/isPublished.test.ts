import { expect, test } from 'vitest';
import { isPublished, isWithdrawn } from '@/lib/content/isPublished';
import { makeArticle, makeDate } from '@/tests/support/papers/makeContent';

const published = makeDate('2024-01-12T09:30+08:00');

test('An article is out from its instant on, unless it is a draft', () => {
  const article = makeArticle('forum', { published });
  expect(isPublished(article, published.instant - 1)).toBe(false);
  expect(isPublished(article, published.instant)).toBe(true);
  expect(isPublished({ ...article, draft: true }, published.instant)).toBe(false);
});

test('A withdrawn article is no longer out, and readers who could see it are told so', () => {
  const withdrawn = { date: published, en: 'It was wrong.', zh: '内容有误。' };
  const article = makeArticle('forum', { published, withdrawn });
  expect(isPublished(article, published.instant)).toBe(false);
  expect(isWithdrawn(article, published.instant)).toBe(true);
  expect(isWithdrawn(article, published.instant - 1)).toBe(false);
  expect(isWithdrawn({ ...article, draft: true }, published.instant)).toBe(false);
});
