import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { type Address, type CollectionKind, feedFormats, getPath } from '@/lib/address/address';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getPage } from '@/lib/page/page';
import { readArchive } from '@/tests/support/papers/readArchive';
import { readSitePages } from '@/tests/support/site/readSitePages';

/** What collects articles. */
type Collection = Extract<Address, { readonly kind: CollectionKind }>;

const archive = readArchive();
const pages = readSitePages();

/** What a host shows for an address in an edition that no page has. */
const missingPages = archive.editions.map((edition) => {
  const path = getPath(edition, { kind: 'front' }, '404.html');
  return { kind: 'missing', edition, path, file: join(getOutFolder(), path) } as const;
});

/** Where the links of each page lead, by its path. */
const links = new Map(
  [...pages, ...missingPages].map(({ path, file }) => {
    const anchors = parse(readFileSync(file, 'utf8')).querySelectorAll('body a[href]');
    const base = new URL(path, 'http://site.test');
    const paths = anchors.map(
      (anchor) => new URL(anchor.getAttribute('href') ?? '', base).pathname,
    );
    return [path, new Set(paths)] as const;
  }),
);

/** Whether a reader of a page comes to a file by two links at most. */
function isWithinTwo(path: string, file: string): boolean {
  const own = links.get(path) ?? new Set<string>();
  return own.has(file) || [...own].some((next) => links.get(next)?.has(file));
}

describe.each(archive.editions)('in the edition $id', (edition) => {
  const own = [...pages, ...missingPages].filter((page) => page.edition?.id === edition.id);
  const feeds = (collection: Collection) =>
    feedFormats.map(({ file }) => getPath(edition, collection, file));

  test('a walk by links from any page reaches every feed of the paper in two steps', () => {
    const all = [
      ...feedFormats.map(({ file }) => getPath(edition, { kind: 'front' }, file)),
      ...[...archive.topics, ...archive.authors, ...archive.series].flatMap(feeds),
    ];
    const missed = own.flatMap(({ path }) =>
      all.filter((feed) => !isWithinTwo(path, feed)).map((feed) => `${path} → ${feed}`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });

  test('an article leads to its topics, authors and series, and these to their feeds', () => {
    const missed = own.flatMap(({ path, kind }) => {
      const slug = path.split('/').at(-2) ?? '';
      const page = kind === 'article' && getPage(archive, edition, { kind, slug });
      const collections: readonly Collection[] =
        page && page.kind === 'article'
          ? [
              ...page.topics,
              ...page.authors,
              ...(page.seriesPlace ? [page.seriesPlace.series] : []),
            ]
          : [];
      return collections.flatMap((collection) => {
        const own = getPath(edition, collection);
        const missing = feeds(collection).filter((feed) => !links.get(own)?.has(feed));
        return [...(links.get(path)?.has(own) ? [] : [`${path} → ${own}`]), ...missing];
      });
    });
    expect(missed).toEqual([]);
  });
});
