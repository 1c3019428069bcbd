import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveLink } from '@/lib/content/links/resolveLink';

const article = { kind: 'article', slug: 'forum' } as const;

describe('A link in an article', () => {
  test.each([
    ['../visit/', { kind: 'article', slug: 'visit' }],
    ['../visit', { kind: 'article', slug: 'visit' }],
    ['../visit/#p3', { kind: 'article', slug: 'visit', fragment: 'p3' }],
    ['/articles/visit/', { kind: 'article', slug: 'visit' }],
    ['./', { kind: 'article', slug: 'forum' }],
    ['#p3', { kind: 'fragment', id: 'p3' }],
    ['../../topics/', { kind: 'topics' }],
    ['../../topics/chengdu/', { kind: 'topic', id: 'chengdu' }],
    ['../../archive/', { kind: 'archive' }],
    ['../../archive/2024-01/', { kind: 'month', month: '2024-01' }],
    ['../../about/', { kind: 'paper', name: 'about' }],
    ['../../about/#p2', { kind: 'paper', name: 'about', fragment: 'p2' }],
    ['../../search/', { kind: 'search' }],
    ['../../', { kind: 'front' }],
    ['photo.jpg', { kind: 'image', file: 'photo.jpg' }],
    ['./my%20photo.JPG', { kind: 'image', file: 'my photo.JPG' }],
    ['https://x.example/a?b#c', { kind: 'external', url: 'https://x.example/a?b#c' }],
    ['mailto:a@b.example', { kind: 'external', url: 'mailto:a@b.example' }],
  ])('%s leads to %o', (href, target) => {
    expect(resolveLink(href, article)).toEqual(target);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.example/',
    '//x.example/',
    '\\\\x.example\\',
    '../visit/photo.jpg',
    '../visit/en.md',
    '../',
    '../../archive/2024-13/',
    '../../a/b/c/d/',
    '../visit/?page=2',
    '%E0%A4%A',
  ])('%s leads nowhere', (href) => {
    expect(resolveLink(href, article)).toBeUndefined();
  });

  test('never leads out of the paper but to the web and to mail, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (href) => {
        const target = resolveLink(href, article);
        expect(target?.kind !== 'external' || /^(https?|mailto|tel):/i.test(href)).toBe(true);
      }),
    );
  });
});

describe('A link in a page', () => {
  test.each([
    ['../articles/visit/', { kind: 'article', slug: 'visit' }],
    ['../corrections/', { kind: 'paper', name: 'corrections' }],
    ['../', { kind: 'front' }],
  ])('%s leads to %o', (href, target) => {
    expect(resolveLink(href, { kind: 'paper', name: 'about' })).toEqual(target);
  });
});
