import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getFaultText } from '@/lib/fault/getFaultText';
import { getElements } from '@/lib/html/tree';
import { listPages } from '@/lib/page/page';
import { checkData } from '@/lib/publish/check/checkData';
import { checkMachineFile } from '@/lib/publish/check/checkMachineFile';
import { type CrawledPage, crawlPage } from '@/lib/publish/check/crawledPage';
import { getLinks } from '@/lib/publish/check/link';
import type { Notes } from '@/lib/publish/check/notes';
import { locateFault, type PageFault } from '@/lib/publish/check/pageFault';
import { checkSite } from '@/lib/publish/check/siteCheck';
import { getRedirects } from '@/lib/publish/host/redirects';
import { parsePage } from '@/lib/publish/page/page';
import { readArchive } from '@/tests/support/papers/readArchive';

const archive = readArchive();
const { url: origin } = archive.site;
const folder = getOutFolder();
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.\w+$/.test(name));

/** A former address leads on and tells search engines nothing more; the build adds it afterwards. */
const moved = new Set(getRedirects(archive).map(({ from }) => getFile(from)));

const all = new Set(files);
const told = files.filter((name) => /\.(html|xml|json)$/.test(name) && !moved.has(name));

/** A page in every edition: an article where the paper has one in both languages. */
const english = listPages(archive, { edition: getEdition(archive, 'en') });
const page =
  english.find(
    ({ kind, editions }) => kind === 'article' && editions.length === archive.editions.length,
  ) ?? english.find(({ kind }) => kind === 'topics');
const [path, chinese, traditional] = ['en', 'zh', 'zh-hant'].map((id) =>
  page ? getPath(getEdition(archive, id), page.address) : '',
);
const [sitemap = ''] = files.filter(
  (name) => /^sitemaps\//.test(name) && read(name).includes(`<loc>${page?.url}</loc>`),
);

/** An article that search engines may show, and the feeds of its edition. */
const article = listPages(archive).find(
  ({ kind, edition }) => kind === 'article' && edition.indexed,
);
const feeds = `${article?.edition.id}/`;

/** The file of a page, by its path from the root. */
function getFile(path = ''): string {
  return `${path.slice(1)}index.html`;
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function crawl(name: string, html: string): CrawledPage {
  const parsed = parsePage(name, html);
  const elements = getElements(parsed.document);
  return crawlPage(parsed, elements, getLinks(elements, parsed.path, origin));
}

const crawled = new Map(
  told.filter((name) => name.endsWith('.html')).map((name) => [name, crawl(name, read(name))]),
);

/** What a build says of the site, with one file changed. */
function check(file = '', change: (text: string) => string = (text) => text): readonly string[] {
  const notes = new Map<string, Notes>();
  const faults: PageFault[] = [];
  for (const name of told) {
    const isChanged = name === file;
    const known = crawled.get(name);
    if (known) {
      const shown = isChanged ? crawl(name, change(read(name))) : known;
      notes.set(name, shown);
      faults.push(...checkData(shown, origin));
    } else {
      const text = isChanged ? change(read(name)) : read(name);
      const checked = checkMachineFile(name, Buffer.from(text), origin);
      if (checked.notes) notes.set(name, checked.notes);
      faults.push(...checked.faults);
    }
  }
  const site = {
    has: (name: string) => all.has(name),
    getNotes: (name: string) => notes.get(name),
    isIndexed: (name: string) => {
      const own = notes.get(name);
      return own?.kind === 'page' && own.indexed;
    },
    sitemaps: told.filter((name) => name.startsWith('sitemaps/')),
  };
  return [...faults, ...checkSite(site, notes.keys())]
    .map((fault) => locateFault(fault, archive))
    .map((fault) => getFaultText(fault, 'en').what);
}

/** What is wrong, the file, what makes it so, and how its fault begins. */
type Case = readonly [string, string, (text: string) => string, string];

function tell(...[, file, change, expected]: Case): void {
  expect(files).toContain(file);
  const words = check(file, change);
  expect(words.filter((what) => what.startsWith(expected))).not.toEqual([]);
}

describe('what the site tells search engines and readers of feeds', () => {
  test('has no fault', () => {
    expect(check()).toEqual([]);
  });

  test.each<Case>([
    [
      'a page that leaves out a language',
      getFile(path),
      (html) => html.replace(/<link rel="alternate" hreflang="zh-Hant"[^>]*>/, ''),
      `${traditional} names ${path} as its counterpart (en), but not the other way round, so search engines ignore both.`,
    ],
    [
      'a page without a default',
      getFile(path),
      (html) => html.replace(/<link rel="alternate" hreflang="x-default"[^>]*>/, ''),
      `${path} names ${path} as its counterpart (x-default), but not the other way round, so search engines ignore both.`,
    ],
    [
      'a page that takes one language for another',
      getFile(path),
      (html) => html.replace('hreflang="zh-Hans"', 'hreflang="fr"'),
      `${path} names ${chinese} as its counterpart in fr, but that page is in zh-Hans.`,
    ],
    [
      'a page that names another to be kept',
      getFile(path),
      (html) => html.replace(/(<link rel="canonical" href=")[^"]*/, `$1${origin}/zh/`),
      `${path} names /zh/ as the page that search engines keep for it; it must be that page itself or, for a page that they don’t show, one that they do.`,
    ],
    [
      'a page hidden from search engines',
      getFile(path),
      (html) => html.replace('content="index, follow', 'content="noindex, follow'),
      `/${sitemap} lists ${path}, which does not exist or which search engines may not show.`,
    ],
    [
      'a sitemap that lists nothing twice but one page not at all',
      'sitemaps/topics.xml',
      (xml) => xml.replace(`${origin}/zh/topics/</loc>`, `${origin}/en/topics/</loc>`),
      '/zh/topics/, which search engines may show, is in no sitemap.',
    ],
    [
      'a sitemap with a page that does not exist',
      'sitemaps/topics.xml',
      (xml) => xml.replace(`${origin}/zh/topics/</loc>`, `${origin}/zh/nothing/</loc>`),
      '/sitemaps/topics.xml lists /zh/nothing/, which does not exist or which search engines may not show.',
    ],
  ])('says so: %s', tell);

  const cases: readonly Case[] = [
    [
      'an article whose data lacks its headline',
      getFile(article?.path),
      (html) => html.replace('"headline":', '"headlines":'),
      `The structured data (JSON-LD) of ${article?.path} has a fault: NewsArticle.headline: `,
    ],
    [
      'data that is no JSON',
      getFile(article?.path),
      (html) => html.replace('{"@context"', '{@context'),
      `The structured data (JSON-LD) of ${article?.path} has a fault: @graph: JSON`,
    ],
    [
      'a feed that is not well-formed',
      `${feeds}feed.xml`,
      (xml) => xml.replace('</item>', ''),
      `/${feeds}feed.xml does not keep to its specification: `,
    ],
    [
      'a feed with a date of another form',
      `${feeds}feed.xml`,
      (xml) => xml.replace(/<pubDate>.*?<\/pubDate>/, '<pubDate>2024-01-12</pubDate>'),
      `/${feeds}feed.xml does not keep to its specification: rss.channel.item.0.pubDate: `,
    ],
    [
      'a feed with one id twice',
      `${feeds}feed.json`,
      (json) => json.replace(/("items":\s*\[)(.*)\]/s, '$1$2,$2]'),
      `/${feeds}feed.json does not keep to its specification: items: an id twice`,
    ],
    [
      'a feed without an address',
      `${feeds}atom.xml`,
      (xml) => xml.replaceAll('rel="alternate" type="text/html"', 'rel="related"'),
      `/${feeds}atom.xml does not keep to its specification: feed.entry.0.link: `,
    ],
  ];
  test.each(article ? cases : [])('says so, where there is an article: %s', tell);
});
