import { extractFromJson, extractFromXml, type FeedData } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import type { FeedFile } from '@/lib/address/address';

/** What every reader of feeds knows of an entry. */
export interface ReadEntry {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
}

interface FeedReader {
  readonly reader: string;
  readonly file: FeedFile;
  readonly read: (text: string) => readonly ReadEntry[] | Promise<readonly ReadEntry[]>;
}

/** Programs that people read feeds with, each for the formats that it takes. */
export const feedReaders: readonly FeedReader[] = [
  {
    reader: 'feedsmith',
    file: 'feed.xml',
    read: (text) =>
      (parseRssFeed(text).items ?? []).map(({ guid, link, title }) => ({
        id: guid?.value,
        url: link,
        title,
      })),
  },
  {
    reader: 'feedsmith',
    file: 'atom.xml',
    read: (text) =>
      (parseAtomFeed(text).entries ?? []).map(({ id, links, title }) => ({
        id,
        url: links?.findLast(({ rel }) => rel === 'alternate')?.href,
        title: title?.value,
      })),
  },
  {
    reader: 'feedsmith',
    file: 'feed.json',
    read: (text) =>
      (parseJsonFeed(text).items ?? []).map(({ id, url, title }) => ({ id, url, title })),
  },
  { reader: 'feedparser', file: 'feed.xml', read: readWithFeedParser },
  { reader: 'feedparser', file: 'atom.xml', read: readWithFeedParser },
  { reader: 'rss-parser', file: 'feed.xml', read: readWithRssParser },
  { reader: 'rss-parser', file: 'atom.xml', read: readWithRssParser },
  { reader: 'feed-extractor', file: 'feed.xml', read: (text) => getEntries(extractFromXml(text)) },
  { reader: 'feed-extractor', file: 'atom.xml', read: (text) => getEntries(extractFromXml(text)) },
  {
    reader: 'feed-extractor',
    file: 'feed.json',
    read: (text) => getEntries(extractFromJson(text)),
  },
];

async function readWithFeedParser(text: string): Promise<readonly ReadEntry[]> {
  const parser = new FeedParser({});
  parser.end(text);
  const entries: ReadEntry[] = [];
  for await (const { guid, link, title } of parser) entries.push({ id: guid, url: link, title });
  return entries;
}

async function readWithRssParser(text: string): Promise<readonly ReadEntry[]> {
  const parser = new RssParser<object, { readonly id?: string }>();
  const { items } = await parser.parseString(text);
  return items.map(({ guid, id, link, title }) => ({ id: guid ?? id, url: link, title }));
}

function getEntries({ entries = [] }: FeedData): readonly ReadEntry[] {
  return entries.map(({ id, link, title }) => ({ id, url: link, title }));
}
