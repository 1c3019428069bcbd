import { z } from 'zod';
import { parseXml } from '@/lib/html/xml';

/**
 * Faults of a feed by its specification (RSS 2.0, RFC 4287, JSON Feed 1.1), each told by the place
 * where it is and, after a colon, what is wrong with it.
 */
export function checkFeed(text: string): readonly string[] {
  if (text.startsWith('{')) return check(jsonFeed, readJson(text));
  const xml = parseXml(text);
  if ('fault' in xml) return [xml.fault];
  return check('feed' in xml.root ? atom : rss, xml.root);
}

function check(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
/** An id is any URI (RFC 3986): `tag:` among them. */
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
/** RFC 3339. */
const time = z.iso.datetime({ offset: true });
/** RFC 822, of which RSS takes years of four digits. */
const mailTime = z
  .string()
  .regex(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/)
  .refine((value) => !Number.isNaN(Date.parse(value)));

const link = z.looseObject({ '@href': address, '@rel': words });

/** Readers of feeds know an item by its id alone. */
function areUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** RFC 4287 allows one for each language and media type. */
function hasOnePage(links: readonly z.infer<typeof link>[]): boolean {
  return links.filter((each) => each['@rel'] === 'alternate').length === 1;
}

const rssItem = z.looseObject({
  title: words,
  link: address,
  guid: z.looseObject({ '#text': uri, '@isPermaLink': z.literal('false') }),
  pubDate: mailTime,
  description: words,
  'content:encoded': words,
});

const rss = z.looseObject({
  rss: z.looseObject({
    '@version': z.literal('2.0'),
    channel: z.looseObject({
      title: words,
      link: address,
      description: words,
      language: z.string().regex(/^[a-z]{2}(-[a-z]{2})?$/),
      lastBuildDate: mailTime,
      'atom:link': z.array(link).refine((links) => links.some((each) => each['@rel'] === 'self')),
      item: z
        .array(rssItem)
        .refine((items) => areUnique(items.map(({ guid }) => guid['#text'])), 'a guid twice')
        .default([]),
    }),
  }),
});

const author = z.looseObject({ name: words });

const atomEntry = z.looseObject({
  id: uri,
  title: words,
  updated: time,
  published: time,
  link: z.array(link).refine(hasOnePage, 'one alternate, since many readers take the last'),
  author: z.array(author).default([]),
  content: z.looseObject({ '@type': z.literal('html'), '#text': words }),
});

const atom = z.looseObject({
  feed: z.looseObject({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: uri,
    title: words,
    updated: time,
    author: z.array(author).min(1),
    link: z.array(link).refine((links) => links.some((each) => each['@rel'] === 'self')),
    entry: z
      .array(atomEntry)
      .refine((items) => areUnique(items.map(({ id }) => id)), 'an id twice')
      .default([]),
  }),
});

const jsonItem = z.looseObject({
  id: uri,
  url: address,
  title: words,
  content_html: words,
  date_published: time,
  date_modified: time,
  authors: z.array(author).min(1).optional(),
  tags: z.array(words),
});

const jsonFeed = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  home_page_url: address,
  feed_url: address,
  language: words,
  items: z.array(jsonItem).refine((items) => areUnique(items.map(({ id }) => id)), 'an id twice'),
});
