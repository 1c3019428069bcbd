import { expect, test } from 'vitest';
import { resolveUrl } from '@/lib/publish/check/link';

function resolve(url: string) {
  return resolveUrl(url, '/en/articles/x/', 'https://courier.example');
}

test.each([
  ['/', { inside: true, path: '/' }],
  ['/en/', { inside: true, path: '/en/' }],
  ['/assets/style.abc.css', { inside: true, path: '/assets/style.abc.css' }],
  ['/en/about/#p1', { inside: true, path: '/en/about/', fragment: 'p1' }],
  ['#p1', { inside: true, path: '/en/articles/x/', fragment: 'p1' }],
  ['../y/', { inside: true, path: '/en/articles/y/' }],
  ['/en/../zh/', { inside: true, path: '/zh/' }],
  ['/en/%E4%B8%AD/', { inside: true, path: '/en/中/' }],
  ['/en/%E4%/', { inside: true, path: '/en/%E4%/' }],
  ['/icon.svg?v=1', { inside: true, path: '/icon.svg' }],
  ['https://courier.example/en/', { inside: true, path: '/en/' }],
  ['https://courier.example.evil/en/', { inside: false, protocol: 'https:' }],
  ['//elsewhere.example/en/', { inside: false, protocol: 'https:' }],
  ['mailto:a@b.example', { inside: false, protocol: 'mailto:' }],
  ['https://', undefined],
])('%s', (url, expected) => {
  expect(resolve(url)).toEqual(expected);
});

test('a long address that is not plain takes no longer for it', () => {
  expect(resolve(`/${'a'.repeat(100_000)}%`)).toMatchObject({ inside: true });
});
