import { expect, test } from 'vitest';
import type { Address } from '@/lib/address/address';
import { getPath } from '@/lib/address/address';
import { getPage, listPages } from '@/lib/page/page';
import { readArchive } from '@/tests/support/papers/readArchive';
import { readSitePages } from '@/tests/support/site/readSitePages';

const archive = readArchive();

const addresses: readonly Address[] = [
  { kind: 'front' },
  ...archive.articles.map(({ slug }) => ({ kind: 'article', slug }) as const),
  { kind: 'topics' },
  ...archive.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
  ...archive.series.map(({ id }) => ({ kind: 'series', id }) as const),
  ...archive.authors.map(({ id }) => ({ kind: 'author', id }) as const),
  { kind: 'authors' },
  { kind: 'allSeries' },
  { kind: 'archive' },
  { kind: 'search' },
  { kind: 'follow' },
  { kind: 'glossary' },
  ...archive.months.map((month) => ({ kind: 'month', month }) as const),
  ...archive.pages.map(({ name }) => ({ kind: 'paper', name }) as const),
];

const expected = addresses
  .flatMap((address) =>
    archive.editions.flatMap((edition) => getPage(archive, edition, address) ?? []),
  )
  .map(({ path }) => path)
  .sort();

/** What says in every edition that an article was withdrawn. */
const notices = archive.withdrawn.flatMap(({ slug }) =>
  archive.editions.map((edition) => getPath(edition, { kind: 'article', slug })),
);

test('every page is in every edition that has it, and nothing else is, no draft either', () => {
  const found = readSitePages().map(({ path }) => path);
  expect(found.sort()).toEqual(['/', ...expected, ...notices].sort());
});

test('what lists pages lists them all', () => {
  const listed = listPages(archive).map(({ path }) => path);
  expect(listed.sort()).toEqual(expected);
});
