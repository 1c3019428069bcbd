import { expect, test } from 'vitest';
import { type Address, getPath } from '@/lib/address/address';
import { getArchive } from '@/lib/archive/getArchive';
import { getEditions } from '@/lib/page/getEditions';
import { readSitePages } from '@/tests/support/readSitePages';

const archive = getArchive();

const addresses: readonly Address[] = [
  { kind: 'front' },
  ...archive.articles.map(({ slug }) => ({ kind: 'article', slug }) as const),
  { kind: 'topics' },
  ...archive.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
  { kind: 'archive' },
  ...[...archive.articlesByMonth.keys()].map((month) => ({ kind: 'month', month }) as const),
  ...archive.pages.map(({ name }) => ({ kind: 'paper', name }) as const),
];

test('every page is in every edition that has it, and nothing else is, no draft either', () => {
  const expected = addresses.flatMap((address) =>
    getEditions(archive, address).map((edition) => getPath(edition, address)),
  );
  expect(
    readSitePages()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/', ...expected].sort());
});
