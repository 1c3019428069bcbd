import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  getAddressPath,
  getFilePath,
  getPath,
  isFeed,
  pageFiles,
  parseAddress,
  parsePath,
  reservedNames,
} from '@/lib/address/address';
import { editions } from '@/lib/edition/editions';

const name = fc.stringMatching(/^[a-z0-9-]+$/);
const month = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}-${`${of}`.padStart(2, '0')}`);

/** Each kind of page; one without its own arbitrary is an error of the types. */
const byKind: { readonly [Kind in Address['kind']]: fc.Arbitrary<Address & { kind: Kind }> } = {
  front: fc.constant({ kind: 'front' }),
  article: name.map((slug) => ({ kind: 'article', slug })),
  topics: fc.constant({ kind: 'topics' }),
  topic: name.map((id) => ({ kind: 'topic', id })),
  authors: fc.constant({ kind: 'authors' }),
  allSeries: fc.constant({ kind: 'allSeries' }),
  author: name.map((id) => ({ kind: 'author', id })),
  series: name.map((id) => ({ kind: 'series', id })),
  archive: fc.constant({ kind: 'archive' }),
  month: month.map((value) => ({ kind: 'month', month: value })),
  search: fc.constant({ kind: 'search' }),
  follow: fc.constant({ kind: 'follow' }),
  glossary: fc.constant({ kind: 'glossary' }),
  paper: name
    .filter((value) => !reservedNames.includes(value))
    .map((value) => ({ kind: 'paper', name: value })),
};
const anyAddress = fc.oneof(...Object.values<fc.Arbitrary<Address>>(byKind));
const anyEdition = fc.constantFrom(...editions);

describe('getPath', () => {
  test.each([
    ['en', { kind: 'front' }, '/en/'],
    ['zh', { kind: 'article', slug: 'a-b' }, '/zh/articles/a-b/'],
    ['zh-hant', { kind: 'topic', id: 'x' }, '/zh-hant/topics/x/'],
    ['zh', { kind: 'author', id: 'x' }, '/zh/authors/x/'],
    ['bilingual', { kind: 'month', month: '2024-01' }, '/bilingual/archive/2024-01/'],
    ['en', { kind: 'paper', name: 'about' }, '/en/about/'],
    ['zh', { kind: 'search' }, '/zh/search/'],
    ['zh', { kind: 'authors' }, '/zh/authors/'],
    ['en', { kind: 'allSeries' }, '/en/series/'],
  ] as const)('%s %o is %s', (id, address, path) => {
    expect(getPath({ id }, address)).toBe(path);
  });

  test('names what stands beside a page', () => {
    const en = { id: 'en' } as const;
    expect(getPath(en, { kind: 'front' }, 'feed.xml')).toBe('/en/feed.xml');
    expect(getPath(en, { kind: 'topic', id: 'x' }, 'atom.xml')).toBe('/en/topics/x/atom.xml');
    expect(getPath(en, { kind: 'author', id: 'x' }, 'feed.xml')).toBe('/en/authors/x/feed.xml');
    expect(getPath(en, { kind: 'article', slug: 'a' }, 'index.md')).toBe('/en/articles/a/index.md');
    expect(getPath(en, { kind: 'follow' }, 'feeds.opml')).toBe('/en/follow/feeds.opml');
  });
});

describe('parsePath', () => {
  test('reads whatever page getPath names, in every edition', () => {
    fc.assert(
      fc.property(anyEdition, anyAddress, (edition, address) => {
        expect(parsePath(getPath(edition, address))).toEqual({ edition, address });
        expect(parseAddress(getAddressPath(address))).toEqual(address);
      }),
    );
  });

  test('reads the files beside a page, and those of no other kind of page', () => {
    const files = Object.values(pageFiles).flat();
    fc.assert(
      fc.property(anyEdition, anyAddress, fc.constantFrom(...files), (edition, address, file) => {
        const own: readonly string[] = pageFiles[address.kind];
        expect(parsePath(`${getPath(edition, address)}${file}`)).toEqual(
          own.includes(file) ? { edition, address, file } : undefined,
        );
      }),
    );
  });

  test.each([
    '',
    '/',
    'en/',
    '/en',
    '/404.html',
    '/fr/',
    '/en//',
    '/en/about',
    '/en/articles/',
    '/en/articles/a',
    '/en/articles/a/b/',
    '/en/archive/2024-13/',
    '/en/archive/2024-1/',
    '/en/404/',
    '/en/x.xml',
    '/en/about/card.png',
    '/media/a/b.webp',
  ])('knows no page at %j', (path) => {
    expect(parsePath(path)).toBeUndefined();
  });

  test('knows only what getPath gives, whatever the path', () => {
    const segment = fc.oneof(
      fc.constantFrom('', 'en', 'zh', 'articles', 'topics', 'archive', '2024-01', 'feed.xml'),
      name,
      fc.string(),
    );
    const path = fc.oneof(
      fc.string(),
      fc.array(segment).map((segments) => `/${segments.join('/')}`),
    );
    fc.assert(
      fc.property(path, (text) => {
        const parsed = parsePath(text);
        if (!parsed) return;
        expect(`/${parsed.edition.id}${getAddressPath(parsed.address)}${parsed.file ?? ''}`).toBe(
          text,
        );
      }),
    );
  });
});

test.each([
  ['index.html', '/'],
  ['en/index.html', '/en/'],
  ['en/about/index.html', '/en/about/'],
  ['en/404.html', '/en/404.html'],
])('the file %s is asked for at %s', (file, path) => {
  expect(getFilePath(file)).toBe(path);
});

test.each([
  ['en/feed.xml', true],
  ['zh/topics/x/atom.xml', true],
  ['bilingual/feed.json', true],
  ['en/articles/x/index.md', false],
  ['en/articles/x/feed.xml', false],
  ['sitemap.xml', false],
])('the file %s is a feed: %s', (file, expected) => {
  expect(isFeed(file)).toBe(expected);
});
