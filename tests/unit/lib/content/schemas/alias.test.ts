import { expect, test } from 'vitest';
import { checkAlias } from '@/lib/content/schemas/address';

test.each([
  'old-name',
  '/2019/05/a-name/',
  '/2019/05/a-name.html',
  '/archives/12',
  '/2019/05/01/论坛开幕/',
  '/en/posts/a-name/',
])('%s is a former address', (alias) => {
  expect(checkAlias(alias)).toBeUndefined();
});

test.each([
  '/',
  '/index.html',
  '/?p=12',
  '/a b/',
  '/a%20b/',
  '/a/../b/',
  '/a//b/',
  '/feed.xml',
  'https://old.example/a-name',
  '/en/',
  '/en/about/',
  '/zh/articles/a-name/',
  '/assets/a/',
  '/_headers',
  '/.well-known/x/',
  '/a;b/',
  `/${'a'.repeat(300)}/`,
])('%s is none that this site could lead on from', (alias) => {
  expect(checkAlias(alias)?.rule).toBe('old-path');
});

test('of a path without its first slash, the path is proposed', () => {
  expect(checkAlias('2019/05/a-name')?.values?.likely).toBe('/2019/05/a-name');
  expect(checkAlias('../a-name')?.values?.likely).toBe('a-name');
});
