import { describe, expect, test } from 'vitest';
import type { Address } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Edition } from '@/lib/edition/editions';
import { getEntryMetadata, getMetadata, getMissingMetadata } from '@/lib/metadata/head';
import { getPage, getWithdrawnPage, listPages } from '@/lib/page/page';
import { findPage } from '@/tests/support/findPage';
import {
  makeArticle,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/makeContent';

const archive = buildArchive(
  makeContent({
    site: { ...site, navigation: ['section'] },
    articles: [
      makeArticle('both', {
        published: makeDate('2024-01'),
        updated: makeDate('2024-01-15T09:30+01:00'),
        topics: ['other', 'section'],
      }),
      makeArticle('chinese', { original: 'zh', texts: { zh: makeText('zh') } }),
      makeArticle('english', { texts: { en: makeText('en') } }),
      makeArticle('translated', { original: 'zh' }),
    ],
    topics: [makeTopic('section', { name: { en: 'Section', zh: '栏目' } }), makeTopic('other')],
  }),
  { now: Date.parse('2025-01-01T00:00:00Z'), drafts: false },
);

function get(edition: Edition['id'], address: Address) {
  return getMetadata(findPage(archive, edition, address));
}

function article(slug: string) {
  return { kind: 'article', slug } as const;
}

describe('the languages of a page', () => {
  test.each<[string, Address, Readonly<Record<string, string>>]>([
    [
      'an article in both',
      article('both'),
      {
        en: '/en/articles/both/',
        'zh-Hans': '/zh/articles/both/',
        zh: '/zh/articles/both/',
        'zh-Hant': '/zh-hant/articles/both/',
        'x-default': '/en/articles/both/',
      },
    ],
    [
      'an article in Chinese alone',
      article('chinese'),
      {
        'zh-Hans': '/zh/articles/chinese/',
        zh: '/zh/articles/chinese/',
        'zh-Hant': '/zh-hant/articles/chinese/',
        'x-default': '/zh/articles/chinese/',
      },
    ],
    [
      'an article in English alone',
      article('english'),
      { en: '/en/articles/english/', 'x-default': '/en/articles/english/' },
    ],
    [
      'the front page',
      { kind: 'front' },
      { en: '/en/', 'zh-Hans': '/zh/', zh: '/zh/', 'zh-Hant': '/zh-hant/', 'x-default': '/' },
    ],
  ])('%s: the same on each of its pages', (_, address, languages) => {
    const pages = archive.editions
      .filter(({ indexed }) => indexed)
      .flatMap((edition) => getPage(archive, edition, address) ?? []);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(getMetadata(page).alternates?.languages).toEqual(languages);
  });

  test('the choice of editions belongs to the front pages', () => {
    const front = get('en', { kind: 'front' }).alternates?.languages;
    expect(getEntryMetadata(archive).alternates).toMatchObject({
      canonical: '/',
      languages: front,
    });
    expect(getEntryMetadata(archive).robots).toMatchObject({ index: true });
  });
});

describe('the bilingual edition', () => {
  test.each([
    ['both', '/en/articles/both/'],
    ['translated', '/zh/articles/translated/'],
  ])('of %s is not shown by search engines, which are sent to the original', (slug, canonical) => {
    const { alternates, robots } = get('bilingual', article(slug));
    expect(alternates).toMatchObject({ canonical, languages: {} });
    expect(robots).toEqual({ index: false, follow: true });
  });
});

test('a page names itself as the one to keep', () => {
  expect(get('zh-hant', article('both')).alternates?.canonical).toBe('/zh-hant/articles/both/');
});

test('a page that is missing is not shown, but its links are followed', () => {
  const { robots } = getMissingMetadata({
    kind: 'missing',
    archive,
    edition: getEdition(archive, 'zh'),
  });
  expect(robots).toEqual({ index: false, follow: true });
});

test('the notice of a withdrawn article is not indexed and says nothing else of it', () => {
  const withdrawn = { date: makeDate('2024-01-20'), en: 'It was wrong.', zh: '内容有误。' };
  const content = makeContent({ articles: [makeArticle('gone', { withdrawn })] });
  const paper = buildArchive(content, { now: archive.now, drafts: false });
  const page = getWithdrawnPage(paper, getEdition(paper, 'zh'), 'gone');
  const head = page && getMissingMetadata(page);
  expect(head).toMatchObject({ title: '这篇文章已撤下', robots: { index: false, follow: true } });
  expect(Object.keys(head?.alternates ?? {})).toEqual(['types']);
  expect(getWithdrawnPage(paper, getEdition(paper, 'zh'), 'both')).toBeUndefined();
});

test('an article is shared with its headline, dates, section, languages and card', () => {
  expect(get('zh', article('both'))).toMatchObject({
    title: '标题 – 测试信使',
    description: '摘要。',
    openGraph: {
      type: 'article',
      title: '标题',
      url: '/zh/articles/both/',
      siteName: '测试信使',
      locale: 'zh_CN',
      alternateLocale: ['en_GB', 'zh_TW'],
      modifiedTime: '2024-01-15T16:30:00+08:00',
      section: '栏目',
      images: [
        {
          url: '/zh/articles/both/card.png',
          width: 1200,
          height: 630,
          alt: '标题',
          type: 'image/png',
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  });
});

test('an article of a known month is shared without a day that nobody knows', () => {
  expect(get('zh', article('both')).openGraph).not.toHaveProperty('publishedTime');
  expect(get('zh', article('chinese')).openGraph).toMatchObject({
    publishedTime: '2024-01-12T00:00:00+08:00',
  });
});

describe('every page says what it is about', () => {
  test.each<[Edition['id'], Address, string]>([
    [
      'en',
      { kind: 'topics' },
      'The organisations, people, places, events and subjects that Test Courier reports on.',
    ],
    ['zh', { kind: 'archive' }, '测试信使刊发过的全部报道，按月排列。'],
    [
      'en',
      { kind: 'month', month: '2024-01' },
      'Everything that Test Courier published in January 2024.',
    ],
    ['zh-hant', { kind: 'month', month: '2024-01' }, '測試信使在2024年1月刊發的全部報道。'],
    [
      'bilingual',
      { kind: 'month', month: '2024-01' },
      'Everything that Test Courier published in January 2024. · 测试信使在2024年1月刊发的全部报道。',
    ],
  ])('%s %o', (edition, address, description) => {
    expect(get(edition, address)).toMatchObject({ description, openGraph: { description } });
  });

  test('none says nothing', () => {
    for (const page of listPages(archive)) expect(getMetadata(page).description).not.toBe('');
  });
});

test('every page leads to the feeds of its edition, a topic also to its own', () => {
  const types = get('zh', { kind: 'topic', id: 'section' }).alternates?.types;
  expect(types?.['application/rss+xml']).toEqual([
    { title: '测试信使 (RSS)', url: '/zh/feed.xml' },
    { title: '栏目 (RSS)', url: '/zh/topics/section/feed.xml' },
  ]);
  expect(Object.keys(get('en', article('both')).alternates?.types ?? {})).toEqual([
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
    'text/markdown',
  ]);
});

test('addresses are relative to where the site is published', () => {
  const content = makeContent({ articles: [makeArticle('both')] });
  const preview = buildArchive(content, {
    now: Date.parse('2025-01-01T00:00:00Z'),
    drafts: false,
    siteUrl: 'https://preview.example',
  });
  const page = findPage(preview, 'en', article('both'));
  expect(`${getMetadata(page).metadataBase}`).toBe('https://preview.example/');
});
