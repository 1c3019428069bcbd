import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { renderNewsSitemap } from '@/lib/metadata/newsSitemap';
import { renderRobots } from '@/lib/metadata/robots';
import { getSitemaps, renderSitemap, renderSitemapIndex } from '@/lib/metadata/sitemaps';
import {
  makeArticle,
  makeContent,
  makeDate,
  makePaperPageRecord,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/papers/makeContent';
import { validateSitemap } from '@/tests/support/tools/validateSitemap';

const articles = [
  makeArticle('fresh', {
    published: makeDate('2024-03-31T09:30+08:00'),
    topics: ['used'],
    texts: { en: makeText('en', { title: 'Less < more & “more”' }), zh: makeText('zh') },
  }),
  makeArticle('old', {
    published: makeDate('2023-05'),
    corrections: [{ date: makeDate('2024-01-02'), en: 'Wrong.', zh: '有误。' }],
    texts: { zh: makeText('zh') },
  }),
];

function makeArchive(published: readonly Article[], now = '2024-04-01T00:00:00+08:00') {
  const pages = [makePaperPageRecord('about', { en: makeText('en') })];
  const content = makeContent({ articles: published, topics: [makeTopic('used')], pages });
  return buildArchive(content, { now: Date.parse(now), drafts: false });
}

const archive = makeArchive(articles);
const origin = 'https://courier.example';

function read(file: string): string {
  const sitemap = getSitemaps(archive).find((candidate) => candidate.file === file);
  return sitemap ? renderSitemap(site, sitemap) : '';
}

describe('the sitemaps', () => {
  test('are one for each kind of page, and for each year of what grows', () => {
    expect(getSitemaps(archive).map(({ file }) => file)).toEqual([
      'pages.xml',
      'topics.xml',
      'archive-2024.xml',
      'archive-2023.xml',
      'articles-2024.xml',
      'articles-2023.xml',
    ]);
  });

  test('have the editions that search engines may show, where the page exists', () => {
    const paths = getSitemaps(archive).flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(paths).toContain('/zh-hant/articles/old/');
    expect(paths).toContain('/en/about/');
    for (const path of ['/en/articles/old/', '/zh/about/', '/bilingual/']) {
      expect(paths).not.toContain(path);
    }
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('say when an article last changed, a correction among the changes', () => {
    expect(read('articles-2024.xml')).toContain(
      `<loc>${origin}/en/articles/fresh/</loc>\n  <lastmod>2024-03-31T09:30:00+08:00</lastmod>`,
    );
    expect(read('articles-2023.xml')).toContain('<lastmod>2024-01-02</lastmod>');
  });

  test('are divided at 50,000 addresses', () => {
    const many = Array.from({ length: 17_000 }, (_, place) => makeArticle(`a-${place}`));
    const sitemaps = getSitemaps(makeArchive(many)).filter(({ file }) => /^articles/.test(file));
    expect(sitemaps.map(({ file, entries }) => [file, entries.length])).toEqual([
      ['articles-2024.xml', 50_000],
      ['articles-2024-2.xml', 1000],
    ]);
  });

  test('are valid by their schemas', async () => {
    for (const sitemap of getSitemaps(archive)) {
      expect(await validateSitemap(renderSitemap(site, sitemap))).toEqual([]);
    }
    expect(await validateSitemap(renderSitemapIndex(archive))).toEqual([]);
  });

  test('are all in the index, and both lists in robots.txt', () => {
    const index = renderSitemapIndex(archive);
    for (const { file } of getSitemaps(archive)) {
      expect(index).toContain(`<loc>${origin}/sitemaps/${file}</loc>`);
    }
    expect(renderRobots(site)).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/news-sitemap.xml\n`,
    );
  });
});

describe('robots.txt', () => {
  test.each([
    [{}, []],
    [{ training: false }, ['Content-Signal: ai-train=no', 'Content-Usage: train-ai=n']],
    [{ answers: true }, ['Content-Signal: ai-input=yes']],
    [
      { answers: false, training: true },
      ['Content-Signal: ai-input=no, ai-train=yes', 'Content-Usage: train-ai=y'],
    ],
  ])('says of AI what the paper says, and no more: %j', (aiUsage, lines) => {
    const [rules = ''] = renderRobots({ ...site, aiUsage }).split('\n\n');
    expect(rules.split('\n')).toEqual(['User-agent: *', ...lines, 'Allow: /']);
  });
});

describe('the news sitemap', () => {
  test('has the articles of the last two days, in the languages as Google names them', () => {
    const xml = renderNewsSitemap(archive);
    const languages = [...xml.matchAll(/<news:language>(.*?)</g)].map(([, language]) => language);
    expect(languages).toEqual(['en', 'zh-cn', 'zh-tw']);
    expect(xml).toContain('<news:title>Less &lt; more &amp; “more”</news:title>');
    expect(xml).toContain('<news:publication_date>2024-03-31T09:30:00+08:00</');
    expect(xml).not.toContain('/old/');
  });

  test('lets an article go after two days', () => {
    const before = renderNewsSitemap(makeArchive(articles, '2024-04-02T09:29:00+08:00'));
    const after = renderNewsSitemap(makeArchive(articles, '2024-04-02T09:30:00+08:00'));
    expect(before).toContain('/en/articles/fresh/');
    expect(after).not.toContain('/en/articles/fresh/');
  });

  test('is valid by its schema, with news and without', async () => {
    expect(await validateSitemap(renderNewsSitemap(archive))).toEqual([]);
    expect(await validateSitemap(renderNewsSitemap(makeArchive([])))).toEqual([]);
  });

  test('the validator does find faults', async () => {
    const wrong = renderNewsSitemap(archive).replace('zh-tw', 'zh-Hant').replace('<loc>', '<log>');
    expect((await validateSitemap(wrong)).length).toBeGreaterThan(0);
    const language = renderNewsSitemap(archive).replace('zh-tw', 'zh-Hant');
    expect((await validateSitemap(language)).join()).toContain('zh-Hant');
  });
});
