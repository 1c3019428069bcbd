import { describe, expect, test } from 'vitest';
import { type Address, getPath } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import { joinRuns } from '@/lib/edition/runs';
import { getNearestPage, getPage, listPages } from '@/lib/page/page';
import {
  makeArticle,
  makeAuthor,
  makeContent,
  makeDate,
  makePaperPageRecord,
  makeSeries,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/papers/makeContent';

const english = makeArticle('english', {
  texts: { en: makeText('en') },
  topics: ['used'],
  authors: ['ann'],
});
const chinese = makeArticle('chinese', { texts: { zh: makeText('zh') } });
const february = makeArticle('february', { published: makeDate('2024-02-01'), original: 'zh' });
const archive = buildArchive(
  makeContent({
    site: { ...site, lead: 'chinese', navigation: ['used'] },
    articles: [
      makeArticle('both'),
      makeArticle('draft', { draft: true }),
      english,
      chinese,
      february,
    ],
    topics: [makeTopic('used'), makeTopic('unused')],
    authors: [makeAuthor('ann'), makeAuthor('idle')],
    series: [
      makeSeries('run', ['draft', 'english', 'both', 'gone']),
      makeSeries('plan', ['draft']),
    ],
    pages: [makePaperPageRecord('about', { en: makeText('en', { title: 'About us' }) })],
  }),
  { now: Date.parse('2025-01-01T00:00:00Z'), drafts: false },
);

const [en, zh, hant, bilingual] = ['en', 'zh', 'zh-hant', 'bilingual'].map((id) =>
  getEdition(archive, id),
);
const all = ['en', 'zh', 'zh-hant', 'bilingual'];

test.each<[Address, readonly string[]]>([
  [{ kind: 'article', slug: 'both' }, all],
  [{ kind: 'article', slug: 'english' }, ['en']],
  [{ kind: 'article', slug: 'chinese' }, ['zh', 'zh-hant']],
  [{ kind: 'article', slug: 'nowhere' }, []],
  [{ kind: 'paper', name: 'about' }, ['en']],
  [{ kind: 'paper', name: 'nowhere' }, []],
  [{ kind: 'topic', id: 'used' }, all],
  [{ kind: 'topic', id: 'unused' }, []],
  [{ kind: 'author', id: 'ann' }, all],
  [{ kind: 'author', id: 'idle' }, []],
  [{ kind: 'series', id: 'run' }, all],
  [{ kind: 'series', id: 'plan' }, []],
  [{ kind: 'month', month: '2024-01' }, all],
  [{ kind: 'month', month: '1999-01' }, []],
  [{ kind: 'front' }, all],
  [{ kind: 'topics' }, all],
  [{ kind: 'authors' }, all],
  [{ kind: 'allSeries' }, all],
  [{ kind: 'archive' }, all],
])('%o exists in %o, and its page there says so', (address, ids) => {
  const pages = archive.editions.flatMap((edition) => getPage(archive, edition, address) ?? []);
  expect(pages.map(({ edition }) => edition.id)).toEqual(ids);
  for (const page of pages) {
    expect(page.editions.map(({ id }) => id)).toEqual(ids);
    expect(page.address).toEqual(address);
    expect(page.kind).toBe(address.kind);
    expect(page.path).toBe(getPath(page.edition, address));
    expect(page.url).toBe(`https://courier.example${page.path}`);
  }
});

test('a paper without authors and series has no lists of them', () => {
  const own = buildArchive(makeContent({}), { now: 0, drafts: false });
  const paths = listPages(own, { edition: getEdition(own, 'en') }).map(({ path }) => path);
  expect(paths).toContain('/en/topics/');
  expect(paths).not.toContain('/en/authors/');
  expect(paths).not.toContain('/en/series/');
});

describe('listPages', () => {
  test('lists every page once, those of one address one after another', () => {
    const paths = listPages(archive).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/zh-hant/archive/2024-02/');
    expect(paths.filter((path) => path.includes('/chinese/'))).toEqual([
      '/zh/articles/chinese/',
      '/zh-hant/articles/chinese/',
    ]);
    expect(paths).not.toContain('/en/topics/unused/');
  });

  test('lists those of one edition, each of which can be got', () => {
    const pages = listPages(archive, { edition: getEdition(archive, 'zh') });
    expect(pages.map(({ path }) => path)).toEqual(
      listPages(archive)
        .filter(({ edition }) => edition === zh)
        .map(({ path }) => path),
    );
    for (const page of pages) {
      expect(getPage(archive, page.edition, page.address)?.path).toBe(page.path);
    }
  });
});

test('a reader is led to where a page really is', () => {
  const find = (edition = en, slug = '') =>
    edition && getNearestPage(archive, edition, { kind: 'article', slug })?.path;
  expect(find(zh, 'english')).toBe('/en/articles/english/');
  expect(find(hant, 'chinese')).toBe('/zh-hant/articles/chinese/');
  expect(find(bilingual, 'chinese')).toBe('/zh/articles/chinese/');
  expect(find(en, 'nowhere')).toBeUndefined();
});

function get(id: string, address: Address) {
  const page = getPage(archive, getEdition(archive, id), address);
  if (!page) throw new Error(`no ${JSON.stringify(address)} in ${id}`);
  return page;
}

test('the lead is the newsroom’s choice where the edition can show it, else the newest that it can', () => {
  const getLead = (id: string) => {
    const page = getPage(archive, getEdition(archive, id), { kind: 'front' });
    return page?.lead?.slug;
  };
  expect(getLead('zh')).toBe('chinese');
  expect(getLead('en')).toBe('february');
});

describe('a page names', () => {
  test('itself in all languages that search engines may show, and what others get', () => {
    const alternates = [
      { hreflang: 'en', path: '/en/articles/both/' },
      { hreflang: 'zh-Hans', path: '/zh/articles/both/' },
      { hreflang: 'zh', path: '/zh/articles/both/' },
      { hreflang: 'zh-Hant', path: '/zh-hant/articles/both/' },
      { hreflang: 'x-default', path: '/en/articles/both/' },
    ];
    for (const id of all) {
      expect(get(id, { kind: 'article', slug: 'both' }).alternates).toEqual(alternates);
    }
    expect(get('en', { kind: 'front' }).alternates.at(-1)?.path).toBe('/');
    expect(get('zh', { kind: 'article', slug: 'chinese' }).alternates.at(-1)?.path).toBe(
      '/zh/articles/chinese/',
    );
  });

  test.each([
    ['zh', 'both', '/zh/articles/both/'],
    ['bilingual', 'both', '/en/articles/both/'],
    ['bilingual', 'february', '/zh/articles/february/'],
  ])('in %s the page of %s to keep: %s', (id, slug, path) => {
    expect(get(id, { kind: 'article', slug }).canonical).toBe(path);
  });

  test.each<[Address, readonly string[]]>([
    [{ kind: 'front' }, ['Test Courier']],
    [{ kind: 'article', slug: 'english' }, ['Test Courier', 'used', 'A headline']],
    [{ kind: 'article', slug: 'both' }, ['Test Courier', 'A headline']],
    [{ kind: 'topic', id: 'used' }, ['Test Courier', 'Topics', 'used']],
    [{ kind: 'author', id: 'ann' }, ['Test Courier', 'Authors', 'ann']],
    [{ kind: 'series', id: 'run' }, ['Test Courier', 'Series', 'The run']],
    [{ kind: 'month', month: '2024-01' }, ['Test Courier', 'Archive', 'January 2024']],
    [{ kind: 'paper', name: 'about' }, ['Test Courier', 'About us']],
  ])('the way to it: %o', (address, names) => {
    expect(get('en', address).trail.map(({ title }) => joinRuns(title))).toEqual(names);
  });

  test('the months that have news, by year', () => {
    const page = getPage(archive, getEdition(archive, 'en'), { kind: 'archive' });
    const years = [...(page?.years ?? [])].map(([year, months]) => [
      year,
      months.map(({ path, articles }) => [path, articles.length]),
    ]);
    expect(years).toEqual([
      [
        '2024',
        [
          ['/en/archive/2024-02/', 1],
          ['/en/archive/2024-01/', 3],
        ],
      ],
    ]);
  });

  test('the months around it that have news', () => {
    const getMonth = (month: string) =>
      getPage(archive, getEdition(archive, 'en'), { kind: 'month', month });
    expect(getMonth('2024-01')?.newer?.path).toBe('/en/archive/2024-02/');
    expect(getMonth('2024-01')?.older).toBeUndefined();
    expect(getMonth('2024-02')?.older?.path).toBe('/en/archive/2024-01/');
  });
});

test('an article knows its place in its series, and a series its parts, those to come by their number', () => {
  const page = get('en', { kind: 'article', slug: 'english' });
  expect(page.kind === 'article' && page.seriesPlace).toMatchObject({
    series: { id: 'run' },
    position: 2,
    size: 4,
    next: { slug: 'both' },
  });
  expect(page.kind === 'article' && page.seriesPlace).not.toHaveProperty('previous');
  const series = get('zh', { kind: 'series', id: 'run' });
  const parts = series.kind === 'series' ? series.parts.map((part) => part?.slug) : [];
  expect(parts).toEqual([undefined, 'english', 'both', undefined]);
});
