import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getArchive } from '@/lib/archive/getArchive';
import { getOutFolder } from '@/lib/cli/terminal/environment';
import { getFaultText } from '@/lib/fault/getFaultText';
import { getElements } from '@/lib/html/tree';
import { crawlPage } from '@/lib/publish/check/crawledPage';
import { getLinks } from '@/lib/publish/check/link';
import { locateFault } from '@/lib/publish/check/pageFault';
import { createSearchCheck } from '@/lib/publish/check/searchCheck';
import { createSiteCheck } from '@/lib/publish/check/siteCheck';
import { parsePage } from '@/lib/publish/page/page';

const archive = getArchive();
const { url: origin } = archive.site;
const folder = getOutFolder();
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.\w+$/.test(name));
const slug = archive.articles.find(({ texts }) => texts.en && texts.zh)?.slug ?? '';
const article = `en/articles/${slug}/index.html`;

/** What the last step of a build says of the site, with one file changed. */
function check(file = '', change: (text: string) => string = (text) => text): readonly string[] {
  const site = createSiteCheck();
  const search = createSearchCheck(origin);
  for (const name of files.filter((candidate) => /\.(html|xml|json)$/.test(candidate))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const shown = name === file ? change(text) : text;
    if (name.endsWith('.html')) {
      const page = parsePage(name, shown);
      const elements = getElements(page.document);
      const crawled = crawlPage(page, elements, getLinks(elements, page.path, origin));
      site.add(crawled);
      search.addPage(crawled);
    } else search.addFile(name, Buffer.from(shown));
  }
  return [...site.getFaults(new Set(files)), ...search.getFaults()]
    .map((fault) => locateFault(fault, archive))
    .map((fault) => getFaultText(fault, 'en').what);
}

describe('what the site tells search engines and readers of feeds', () => {
  test('has no fault', () => {
    expect(check()).toEqual([]);
  });

  test.each<[string, string, (html: string) => string, string]>([
    [
      'an article that leaves out a language',
      article,
      (html) => html.replace(/<link rel="alternate" hreflang="zh-Hant"[^>]*>/, ''),
      `/zh-hant/articles/${slug}/ names /en/articles/${slug}/ as its counterpart (en), but not the other way round, so search engines ignore both.`,
    ],
    [
      'an article without a default',
      article,
      (html) => html.replace(/<link rel="alternate" hreflang="x-default"[^>]*>/, ''),
      `/en/articles/${slug}/ names /en/articles/${slug}/ as its counterpart (x-default), but not the other way round, so search engines ignore both.`,
    ],
    [
      'an article that takes one language for another',
      article,
      (html) => html.replace('hreflang="zh-Hans"', 'hreflang="fr"'),
      `/en/articles/${slug}/ names /zh/articles/${slug}/ as its counterpart in fr, but that page is in zh-Hans.`,
    ],
    [
      'an article that names another to be kept',
      article,
      (html) => html.replace(/(<link rel="canonical" href=")[^"]*/, `$1${origin}/zh/`),
      `/en/articles/${slug}/ names /zh/ as the page that search engines keep for it; it must be that page itself or, for a page that they don’t show, one that they do.`,
    ],
    [
      'an article hidden from search engines',
      article,
      (html) => html.replace('content="index, follow', 'content="noindex, follow'),
      `/sitemaps/articles-${archive.articlesBySlug.get(slug)?.published.iso.slice(0, 4)}.xml lists /en/articles/${slug}/, which does not exist or which search engines may not show.`,
    ],
    [
      'an article whose data lacks its headline',
      article,
      (html) => html.replace('"headline":', '"headlines":'),
      `The structured data (JSON-LD) of /en/articles/${slug}/ has a fault: NewsArticle.headline: `,
    ],
    [
      'data that is no JSON',
      article,
      (html) => html.replace('{"@context"', '{@context'),
      `The structured data (JSON-LD) of /en/articles/${slug}/ has a fault: @graph: JSON`,
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
    [
      'a feed that is not well-formed',
      'zh/feed.xml',
      (xml) => xml.replace('</item>', ''),
      '/zh/feed.xml does not keep to its specification: ',
    ],
    [
      'a feed with a date of another form',
      'zh/feed.xml',
      (xml) => xml.replace(/<pubDate>.*?<\/pubDate>/, '<pubDate>2024-01-12</pubDate>'),
      '/zh/feed.xml does not keep to its specification: rss.channel.item.0.pubDate: ',
    ],
    [
      'a feed with one id twice',
      'zh/feed.json',
      (json) => {
        const [, first = ''] = /"id": "(tag:[^"]*)"/.exec(json) ?? [];
        return json.replace(/"id": "tag:[^"]*"/g, `"id": "${first}"`);
      },
      '/zh/feed.json does not keep to its specification: items: an id twice',
    ],
    [
      'a feed without an address',
      'zh/atom.xml',
      (xml) => xml.replaceAll('rel="alternate" type="text/html"', 'rel="related"'),
      '/zh/atom.xml does not keep to its specification: feed.entry.0.link: ',
    ],
  ])('says so: %s', (_, file, change, expected) => {
    expect(files).toContain(file);
    const words = check(file, change);
    expect(words.filter((what) => what.startsWith(expected))).not.toEqual([]);
  });
});
