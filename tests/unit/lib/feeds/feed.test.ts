import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import type { Site } from '@/lib/content/site';
import { getFeed } from '@/lib/feeds/feed';
import { renderFeed } from '@/lib/feeds/renderFeed';
import { findPage } from '@/tests/support/papers/findPage';
import {
  makeArticle,
  makeAuthor,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/papers/makeContent';

const english =
  'A “**bold**” claim & <a\\> sign, see [the other](../other/) and [Chengdu](/topics/chengdu/).\n\n- one\n- two';
const chinese =
  '**中文。**后面接着《书名》，见[另一篇](../other/)。\n\n```\nif (a < b && c) {}\n```';

const told = makeArticle('told', {
  published: makeDate('2024-01-12'),
  updated: makeDate('2024-01-15T09:30+08:00'),
  authors: ['ann'],
  topics: ['chengdu', 'standards'],
  texts: {
    en: makeText('en', { title: 'A < B & “C”', summary: 'Less, not more.', body: english }),
    zh: makeText('zh', { title: '甲“发布”乙', summary: '少，不多。', body: chinese }),
  },
});
const other = makeArticle('other', {
  published: makeDate('2024-01'),
  texts: { en: makeText('en'), zh: makeText('zh') },
});
const untranslated = makeArticle('untranslated', { texts: { en: makeText('en') } });

const founded: Site = { ...site, founded: '2020-02-20' };

interface Publishing {
  readonly hubs?: readonly string[];
  readonly siteUrl?: string;
  readonly paper?: Site;
}

function makeArchive(
  articles: readonly Article[],
  { hubs = [], siteUrl, paper = founded }: Publishing = {},
) {
  const topics = [
    makeTopic('chengdu', { name: { en: 'Chengdu', zh: '成都' } }),
    makeTopic('standards'),
  ];
  const authors = [makeAuthor('ann', { name: { en: 'Ann & Bo', zh: '安与波' } })];
  const own = { ...paper, announce: { hubs } };
  return buildArchive(makeContent({ site: own, articles, topics, authors }), {
    now: Date.parse('2024-02-01T00:00:00Z'),
    drafts: false,
    ...(siteUrl !== undefined && { siteUrl }),
  });
}

const archive = makeArchive([told, other, untranslated], { hubs: ['https://hub.example/'] });

function read(edition: 'en' | 'zh' | 'zh-hant' | 'bilingual', source = archive, topic?: string) {
  const feed = getFeed(
    topic === undefined
      ? findPage(source, edition, { kind: 'front' })
      : findPage(source, edition, { kind: 'topic', id: topic }),
  );
  return {
    rss: parseRssFeed(renderFeed(feed, 'feed.xml')),
    atom: parseAtomFeed(renderFeed(feed, 'atom.xml')),
    json: parseJsonFeed(renderFeed(feed, 'feed.json')),
  };
}

const url = 'https://courier.example/zh/articles/told/';
const id = 'tag:courier.example,2020-02-20:zh/told';
const html = `<p><strong>中文。</strong>后面接着《书名》，见<a href="https://courier.example/zh/articles/other/">另一篇</a>。</p>
<pre><code>if (a &lt; b &amp;&amp; c) {}
</code></pre>`;

describe('a feed, read by another program,', () => {
  test('has all of an article as RSS', () => {
    const { rss } = read('zh');
    expect(rss).toMatchObject({
      title: '测试信使',
      link: 'https://courier.example/zh/',
      language: 'zh-cn',
      lastBuildDate: 'Mon, 15 Jan 2024 09:30:00 +0800',
    });
    expect(rss.atom?.links).toContainEqual({ rel: 'hub', href: 'https://hub.example/' });
    expect(rss.items?.[0]).toMatchObject({
      title: '甲“发布”乙',
      link: url,
      guid: { value: id, isPermaLink: false },
      pubDate: 'Fri, 12 Jan 2024 00:00:00 +0800',
      description: '少，不多。',
      categories: [{ name: '成都' }, { name: 'standards（中）' }],
      content: { encoded: html },
      dc: { creators: ['安与波'] },
      atom: { updated: '2024-01-15T09:30:00+08:00' },
    });
    expect(rss.items?.[0]?.atom?.links).toBeUndefined();
  });

  test('has all of an article as Atom', () => {
    const { atom } = read('zh');
    expect(atom).toMatchObject({
      id: 'https://courier.example/zh/atom.xml',
      updated: '2024-01-15T09:30:00+08:00',
      authors: [{ name: '测试社' }],
      xml: { lang: 'zh-Hans' },
    });
    expect(atom.entries?.[0]).toMatchObject({
      id,
      title: { value: '甲“发布”乙' },
      published: '2024-01-12T00:00:00+08:00',
      updated: '2024-01-15T09:30:00+08:00',
      summary: { value: '少，不多。' },
      content: { value: html, type: 'html' },
      authors: [{ name: '安与波', uri: 'https://courier.example/zh/authors/ann/' }],
      categories: [
        { term: 'chengdu', label: '成都' },
        { term: 'standards', label: 'standards（中）' },
      ],
      links: [{ rel: 'alternate', type: 'text/html', hreflang: 'zh-Hans', href: url }],
    });
  });

  test('has all of an article as JSON Feed 1.1', () => {
    const { json } = read('zh');
    expect(json).toMatchObject({
      title: '测试信使',
      home_page_url: 'https://courier.example/zh/',
      feed_url: 'https://courier.example/zh/feed.json',
      language: 'zh-Hans',
      authors: [{ name: '测试社' }],
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
    expect(json.items?.[0]).toMatchObject({
      id,
      url,
      title: '甲“发布”乙',
      summary: '少，不多。',
      content_html: html,
      date_published: '2024-01-12T00:00:00+08:00',
      date_modified: '2024-01-15T09:30:00+08:00',
      authors: [{ name: '安与波', url: 'https://courier.example/zh/authors/ann/' }],
      tags: ['成都', 'standards（中）'],
      language: 'zh-Hans',
    });
  });

  test('keeps signs that mean something to XML and HTML', () => {
    const { rss, atom, json } = read('en');
    for (const title of [rss.items?.[0]?.title, atom.entries?.[0]?.title?.value]) {
      expect(title).toBe('A < B & “C”');
    }
    expect(json.items?.[0]?.content_html).toContain(
      '“<strong>bold</strong>” claim &amp; &lt;a&gt; sign',
    );
    expect(rss.items?.[0]?.content?.encoded).toBe(json.items?.[0]?.content_html);
  });

  test('has both languages paragraph by paragraph in the bilingual edition', () => {
    const content = read('bilingual').json.items?.[1]?.content_html;
    expect(content).toBe(
      '<div lang="en">\n<p>A paragraph.</p>\n</div>\n<div lang="zh-Hans">\n<p>一段。</p>\n</div>',
    );
  });

  test('is in the script of its edition', () => {
    const { rss } = read('zh-hant');
    expect(rss).toMatchObject({ language: 'zh-tw', title: '測試信使' });
    expect(rss.items?.[0]?.title).toBe('甲「發佈」乙');
  });

  test('has the articles that the edition can show, the newest first, a month by its beginning', () => {
    const get = (edition: 'en' | 'zh') => read(edition).json.items?.map((item) => item.url);
    expect(get('zh')).toEqual([url, 'https://courier.example/zh/articles/other/']);
    expect(get('en')).toHaveLength(3);
    expect(read('zh').json.items?.[1]?.date_published).toBe('2024-01-01T00:00:00+08:00');
  });

  test('of a topic has the articles of that topic', () => {
    const { rss, atom, json } = read('zh', archive, 'chengdu');
    expect(rss).toMatchObject({
      title: '成都 – 测试信使',
      link: 'https://courier.example/zh/topics/chengdu/',
    });
    expect(atom.entries).toHaveLength(1);
    expect(json.items).toHaveLength(1);
  });

  test('without articles is a feed all the same', () => {
    const { rss, atom, json } = read('en', makeArchive([]));
    expect(rss.title).toBe('Test Courier');
    expect(atom.updated).toBe('2024-02-01T08:00:00+08:00');
    expect(json.title).toBe('Test Courier');
  });
});

test('an article that moved, even twice, is known by the same id', () => {
  const moved = { ...told, slug: 'newest', aliases: ['told', 'newer'] };
  const { rss, atom, json } = read('zh', makeArchive([moved]));
  expect(rss.items?.[0]).toMatchObject({
    guid: { value: id },
    link: 'https://courier.example/zh/articles/newest/',
  });
  expect(atom.entries?.[0]?.id).toBe(id);
  expect(json.items?.[0]?.id).toBe(id);
});

test('an article is known by the same id wherever the site is published', () => {
  const { atom } = read('zh', makeArchive([told], { siteUrl: 'https://preview.example' }));
  expect(atom.entries?.[0]?.id).toBe(id);
  expect(atom.entries?.[0]?.links?.[0]?.href).toBe('https://preview.example/zh/articles/told/');
});

test('an article is known by the same id when its date is corrected or its embargo moved', () => {
  const later = { ...told, published: makeDate('2024-01-20T09:30+08:00') };
  expect(read('zh', makeArchive([later])).json.items?.[0]?.id).toBe(id);
});

test('a paper that gives no day knows an article by its first address', () => {
  const moved = { ...told, slug: 'newest', aliases: ['told', 'newer'] };
  const options = { paper: site, siteUrl: 'https://preview.example' };
  const { rss, atom, json } = read('zh', makeArchive([moved], options));
  expect(rss.items?.[0]?.guid).toEqual({ value: url, isPermaLink: false });
  expect(atom.entries?.[0]?.id).toBe(url);
  expect(json.items?.[0]?.id).toBe(url);
});

test('words between < and > are words, in RSS too, where a description is HTML', () => {
  const summary = 'How <software> & “<b>bold</b>” &amp; more reach it.';
  const texts = { en: makeText('en', { summary }) };
  const { rss, atom, json } = read('en', makeArchive([makeArticle('told', { texts })]));
  const description = JSDOM.fragment(rss.items?.[0]?.description ?? '');
  expect(description.textContent).toBe(summary);
  expect(description.children).toHaveLength(0);
  expect(atom.entries?.[0]?.summary?.value).toBe(summary);
  expect(json.items?.[0]?.summary).toBe(summary);
});
