import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { hasText } from '@/lib/archive/archive';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import type { Article } from '@/lib/content/records';
import { readArchive } from '@/tests/support/papers/readArchive';
import { feedReaders } from '@/tests/support/site/feedReaders';
import { readSiteFiles } from '@/tests/support/site/readSiteFiles';
import { readHtml, readSitePages } from '@/tests/support/site/readSitePages';

const archive = readArchive();
const { url: origin, founded } = archive.site;
const idForm =
  founded === undefined
    ? /^https?:[^ ]*\/articles\/[a-z0-9-]+\/$/
    : new RegExp(`^tag:[^,]+,${founded}:[a-z-]+/[a-z0-9-]+$`);

/** A feed has at least so many articles, where there are so many. */
const fewest = 15;

interface Item {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly html: string | undefined;
}

/** The items of a feed as another program reads them, by the name of its file. */
const readers: Readonly<Record<string, (text: string) => readonly Item[]>> = {
  'feed.xml': (text) =>
    (parseRssFeed(text).items ?? []).map(({ guid, link, title, pubDate, content }) => ({
      id: guid?.value,
      url: link,
      title,
      date: pubDate,
      html: content?.encoded,
    })),
  'atom.xml': (text) =>
    (parseAtomFeed(text).entries ?? []).map(({ id, links, title, published, content }) => ({
      id,
      url: links?.find(({ rel }) => rel === 'alternate')?.href,
      title: title?.value,
      date: published,
      html: content?.value,
    })),
  'feed.json': (text) =>
    (parseJsonFeed(text).items ?? []).map(({ id, url, title, date_published, content_html }) => ({
      id,
      url,
      title,
      date: date_published,
      html: content_html,
    })),
};

const feeds = readSiteFiles(/(^|\/)(feed\.xml|atom\.xml|feed\.json)$/).map(({ path, text }) => ({
  path,
  items: readers[path.split('/').at(-1) ?? '']?.(text) ?? [],
}));

/** The addresses of the articles that a feed may have, the newest first, by the feed's folder. */
const addresses = new Map(
  archive.editions.flatMap((edition) => {
    const list = (articles: readonly Article[]) =>
      articles
        .filter((article) => hasText(edition, article))
        .map(({ slug }) => getUrl(archive.site, getPath(edition, { kind: 'article', slug })));
    const topics = archive.topics.map(({ id }) => {
      const home = getPath(edition, { kind: 'topic', id });
      return [home, list(archive.listArticles({ topic: id }))] as const;
    });
    const authors = archive.authors.map((author) => {
      const articles = archive.listArticles({ author: author.id });
      return [getPath(edition, author), list(articles)] as const;
    });
    const series = archive.series.map((own) => {
      const articles = archive.listArticles({ series: own.id });
      return [getPath(edition, own), list(articles)] as const;
    });
    const front = [getPath(edition, { kind: 'front' }), list(archive.articles)] as const;
    return [front, ...topics, ...authors, ...series];
  }),
);

function isThere(url: string): boolean {
  const { pathname } = new URL(url);
  return existsSync(join(getOutFolder(), pathname, pathname.endsWith('/') ? 'index.html' : ''));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

test('there is a feed in each format for each edition, topic, author and series', () => {
  const homes = [...addresses.keys()];
  const expected = homes.flatMap((home) => Object.keys(readers).map((file) => home + file));
  expect(feeds.map(({ path }) => path)).toEqual(expected.sort());
});

describe.each(feeds)('$path', ({ path, items }) => {
  test('has the newest articles that its readers can read', () => {
    const articles = addresses.get(path.slice(0, path.lastIndexOf('/') + 1)) ?? [];
    expect(items.map(({ url }) => url)).toEqual(articles.slice(0, items.length));
    expect(items.length).toBeGreaterThanOrEqual(Math.min(articles.length, fewest));
  });

  test('has items with all fields, whose pages exist', () => {
    for (const { id, url, title, date, html } of items) {
      expect(id).toMatch(idForm);
      expect(url?.startsWith(`${origin}/`) && isThere(url)).toBe(true);
      expect(title).not.toBe('');
      expect(Date.parse(date ?? '')).not.toBeNaN();
      expect(html).not.toBe('');
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('has addresses that are absolute, and on the paper lead somewhere', () => {
    for (const { html } of items) {
      const addresses = [...JSDOM.fragment(html ?? '').querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      for (const source of JSDOM.fragment(html ?? '').querySelectorAll('[srcset]')) {
        const candidates = source.getAttribute('srcset')?.split(', ') ?? [];
        addresses.push(...candidates.map((candidate) => candidate.split(' ')[0] ?? ''));
      }
      expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
      const own = addresses.filter((address) => address.startsWith(`${origin}/`));
      expect(own.filter((address) => !isThere(address))).toEqual([]);
    }
  });
});

test.each(
  feedReaders.flatMap(({ reader, file, read }) =>
    archive.editions
      .map(({ id }) => ({ reader, path: `/${id}/${file}`, read }))
      .filter(({ path }) => feeds.some((feed) => feed.path === path && feed.items.length > 0)),
  ),
)('$reader leads each entry of $path to its page', async ({ path, read }) => {
  const entries = await read(readFileSync(join(getOutFolder(), path), 'utf8'));
  const items = feeds.find((feed) => feed.path === path)?.items ?? [];
  expect(entries.map(({ id, url }) => ({ id, url }))).toEqual(
    items.map(({ id, url }) => ({ id, url })),
  );
});

test('an article in a feed says all that its page says', () => {
  const items = new Map(feeds.flatMap(({ items: own }) => own).map((item) => [item.url, item]));
  for (const page of readSitePages().filter(({ path }) => items.has(origin + path))) {
    const { document } = new JSDOM(readHtml(page)).window;
    const text = squeeze(document.querySelector('main')?.textContent ?? '');
    const item = JSDOM.fragment(items.get(origin + page.path)?.html ?? '');
    const parts = [...item.querySelectorAll('p, li, td, th, h2, h3, h4, figcaption')];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(text).toContain(squeeze(part.textContent ?? ''));
    const shown = [...document.querySelectorAll('.prose p')].length;
    expect(parts.filter(({ tagName }) => tagName === 'P').length).toBe(shown);
  }
});
