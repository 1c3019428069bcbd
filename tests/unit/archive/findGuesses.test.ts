import { expect, test } from 'vitest';
import { findGuesses } from '@/lib/archive/findGuesses';
import { createConverter } from '@/lib/language/converter';
import { makeArticle, makeText } from '@/tests/support/makeContent';

test('each guess has its place in the file and the words around it', () => {
  const body = '\n\n\n皇后后天发布报告。\n\n他姓后。';
  const article = makeArticle('a', { texts: { zh: makeText('zh', { body }) } });
  expect(findGuesses(createConverter([]), article)).toEqual([
    expect.objectContaining({
      character: '后',
      chosen: '後',
      line: 6,
      column: 3,
      context: '他姓后。',
    }),
  ]);
});

test('an article without Chinese has none', () => {
  expect(
    findGuesses(createConverter([]), makeArticle('a', { texts: { en: makeText('en') } })),
  ).toEqual([]);
});
