import { describe, expect, test } from 'vitest';
import type { Address } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Edition } from '@/lib/edition/editions';
import { getEntryHead, getHead } from '@/lib/metadata/head';
import { getPage, getWithdrawnPage, listPages } from '@/lib/page/page';
import { findPage } from '@/tests/support/papers/findPage';
import {
  makeArticle,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/papers/makeContent';

const origin = site.url;

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
  return getHead(findPage(archive, edition, address));
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
        en: `${origin}/en/articles/both/`,
        'zh-Hans': `${origin}/zh/articles/both/`,
        zh: `${origin}/zh/articles/both/`,
        'zh-Hant': `${origin}/zh-hant/articles/both/`,
        'x-default': `${origin}/en/articles/both/`,
      },
    ],
    [
      'an article in Chinese alone',
      article('chinese'),
      {
        'zh-Hans': `${origin}/zh/articles/chinese/`,
        zh: `${origin}/zh/articles/chinese/`,
        'zh-Hant': `${origin}/zh-hant/articles/chinese/`,
        'x-default': `${origin}/zh/articles/chinese/`,
      },
    ],
    [
      'an article in English alone',
      article('english'),
      { en: `${origin}/en/articles/english/`, 'x-default': `${origin}/en/articles/english/` },
    ],
    [
      'the front page',
      { kind: 'front' },
      {
        en: `${origin}/en/`,
        'zh-Hans': `${origin}/zh/`,
        zh: `${origin}/zh/`,
        'zh-Hant': `${origin}/zh-hant/`,
        'x-default': `${origin}/`,
      },
    ],
  ])('%s: the same on each of its pages', (_, address, languages) => {
    const pages = archive.editions
      .filter(({ indexed }) => indexed)
      .flatMap((edition) => getPage(archive, edition, address) ?? []);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(getHead(page).languages).toEqual(languages);
  });

  test('the choice of editions belongs to the front pages', () => {
    const { languages } = get('en', { kind: 'front' });
    expect(getEntryHead(archive)).toMatchObject({
      canonical: `${origin}/`,
      languages,
      robots: 'index, follow',
    });
  });
});

describe('the bilingual edition', () => {
  test.each([
    ['both', '/en/articles/both/'],
    ['translated', '/zh/articles/translated/'],
  ])('of %s is not shown by search engines, which are sent to the original', (slug, canonical) => {
    const head = get('bilingual', article(slug));
    const url = origin + canonical;
    expect(head).toMatchObject({ canonical: url, languages: {}, robots: 'noindex, follow' });
  });
});

test('a bilingual article is shared by the card of its original, and leads to both its texts', () => {
  const { openGraph, otherForms } = get('bilingual', article('translated'));
  expect(openGraph?.card).toMatchObject({
    url: `${origin}/zh/articles/translated/card.png`,
    alt: '标题',
  });
  const copies = otherForms.filter(({ type }) => type === 'text/markdown').map(({ path }) => path);
  expect(copies).toEqual(['en', 'zh'].map((edition) => `/${edition}/articles/translated/index.md`));
});

test('a page names itself as the one to keep', () => {
  expect(get('zh-hant', article('both')).canonical).toBe(`${origin}/zh-hant/articles/both/`);
});

test('a page that is missing is not shown, but its links are followed', () => {
  const { robots } = getHead({
    kind: 'missing',
    archive,
    edition: getEdition(archive, 'zh'),
  });
  expect(robots).toBe('noindex, follow');
});

test('the notice of a withdrawn article is not indexed and says nothing else of it', () => {
  const withdrawn = { date: makeDate('2024-01-20'), en: 'It was wrong.', zh: '内容有误。' };
  const content = makeContent({ articles: [makeArticle('gone', { withdrawn })] });
  const paper = buildArchive(content, { now: archive.now, drafts: false });
  const page = getWithdrawnPage(paper, getEdition(paper, 'zh'), 'gone');
  const head = page && getHead(page);
  expect(head).toMatchObject({ title: '这篇文章已撤下', robots: 'noindex, follow' });
  expect(head).toMatchObject({ languages: {} });
  for (const name of ['canonical', 'description', 'openGraph'])
    expect(head).not.toHaveProperty(name);
  expect(getWithdrawnPage(paper, getEdition(paper, 'zh'), 'both')).toBeUndefined();
});

test('an article is shared with its headline, dates, section, languages and card', () => {
  expect(get('zh', article('both'))).toMatchObject({
    title: '标题 – 测试信使',
    description: '摘要。',
    openGraph: {
      title: '标题',
      url: `${origin}/zh/articles/both/`,
      siteName: '测试信使',
      locale: 'zh_CN',
      alternateLocales: ['en_GB', 'zh_TW'],
      card: { url: `${origin}/zh/articles/both/card.png`, width: 1200, height: 630, alt: '标题' },
      article: { modifiedTime: '2024-01-15T16:30:00+08:00', section: '栏目' },
    },
  });
});

test('an article of a known month is shared without a day that nobody knows', () => {
  expect(get('zh', article('both')).openGraph?.article).not.toHaveProperty('publishedTime');
  expect(get('zh', article('chinese')).openGraph?.article).toMatchObject({
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
    for (const page of listPages(archive)) expect(getHead(page).description).not.toBe('');
  });
});

test('every page leads to the feeds of its edition, a topic also to its own', () => {
  const { otherForms } = get('zh', { kind: 'topic', id: 'section' });
  expect(otherForms.slice(0, 2)).toEqual([
    { type: 'application/rss+xml', title: '测试信使 (RSS)', path: '/zh/feed.xml' },
    {
      type: 'application/rss+xml',
      title: '栏目 (RSS)',
      path: '/zh/topics/section/feed.xml',
    },
  ]);
  expect(get('en', article('both')).otherForms.map(({ type }) => type)).toEqual([
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
    'text/markdown',
  ]);
});

test('addresses are those of where the site is published', () => {
  const content = makeContent({ articles: [makeArticle('both')] });
  const preview = buildArchive(content, {
    now: Date.parse('2025-01-01T00:00:00Z'),
    drafts: false,
    siteUrl: 'https://preview.example',
  });
  const page = findPage(preview, 'en', article('both'));
  expect(getHead(page).canonical).toBe('https://preview.example/en/articles/both/');
});
