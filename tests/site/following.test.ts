import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { feedFormats, getPath } from '@/lib/address/address';
import { getArchive } from '@/lib/archive/getArchive';
import { getPage } from '@/lib/page/page';
import { readHtml, readSitePages } from '@/tests/support/site/readSitePages';

const archive = getArchive();
const pages = readSitePages();

/** Where the links of each page lead, by its path. */
const links = new Map(
  pages.map((page) => {
    const anchors = parse(readHtml(page)).querySelectorAll('body a[href]');
    const base = new URL(page.path, 'http://site.test');
    const paths = anchors.map(
      (anchor) => new URL(anchor.getAttribute('href') ?? '', base).pathname,
    );
    return [page.path, new Set(paths)] as const;
  }),
);

/** Whether a reader of a page comes to a file by two links at most. */
function isWithinTwo(path: string, file: string): boolean {
  const own = links.get(path) ?? new Set<string>();
  return own.has(file) || [...own].some((next) => links.get(next)?.has(file));
}

describe.each(archive.editions)('in the edition $id', (edition) => {
  const own = pages.filter((page) => page.edition?.id === edition.id);
  const feeds = (id: string) =>
    feedFormats.map(({ file }) => getPath(edition, { kind: 'topic', id }, file));

  test('a walk by links from any page reaches every feed of the paper in two steps', () => {
    const all = [
      ...feedFormats.map(({ file }) => getPath(edition, { kind: 'front' }, file)),
      ...archive.topics.flatMap(({ id }) => feeds(id)),
    ];
    const missed = own.flatMap(({ path }) =>
      all.filter((feed) => !isWithinTwo(path, feed)).map((feed) => `${path} → ${feed}`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });

  test('an article leads to each of its topics, and a topic to its feeds', () => {
    const missed = own.flatMap(({ path, kind }) => {
      const slug = path.split('/').at(-2) ?? '';
      const page = kind === 'article' && getPage(archive, edition, { kind, slug });
      const topics = page && page.kind === 'article' ? page.topics : [];
      return topics.flatMap(({ id }) => {
        const topic = getPath(edition, { kind: 'topic', id });
        const missing = feeds(id).filter((feed) => !links.get(topic)?.has(feed));
        return [...(links.get(path)?.has(topic) ? [] : [`${path} → ${topic}`]), ...missing];
      });
    });
    expect(missed).toEqual([]);
  });
});
