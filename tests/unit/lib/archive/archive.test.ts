import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { makeArticle, makeContent, makeDate, makeTopic } from '@/tests/support/papers/makeContent';

const now = Date.parse('2024-02-01T00:00:00Z');

describe('buildArchive', () => {
  test('keeps drafts and embargoed articles out, and their topics with them', () => {
    const content = makeContent({
      articles: [
        makeArticle('out', { topics: ['open'] }),
        makeArticle('draft', { draft: true, topics: ['secret'] }),
        makeArticle('embargoed', {
          published: makeDate('2024-02-01T08:01+08:00'),
          topics: ['secret'],
        }),
      ],
      topics: [makeTopic('open'), makeTopic('secret')],
    });
    const archive = buildArchive(content, { now, drafts: false });
    expect(archive.articles.map(({ slug }) => slug)).toEqual(['out']);
    expect(archive.topics.map(({ id }) => id)).toEqual(['open']);
    expect(archive.countArticles({ topic: 'secret' })).toBe(0);
  });

  test.each([false, true])('keeps but the notice of a withdrawn article, drafts: %s', (drafts) => {
    const withdrawn = { date: makeDate('2024-01-20'), en: 'It was wrong.', zh: '内容有误。' };
    const content = makeContent({
      articles: [
        makeArticle('gone', { withdrawn, topics: ['secret'], aliases: ['went'] }),
        makeArticle('later', { withdrawn, published: makeDate('2034-01-12') }),
      ],
      topics: [makeTopic('secret')],
    });
    const archive = buildArchive(content, { now, drafts });
    expect(archive.articles).toEqual([]);
    expect(archive.topics).toEqual([]);
    expect(archive.withdrawn).toEqual([{ slug: 'gone', aliases: ['went'], withdrawn }]);
  });

  test('takes an embargoed article in at its very instant', () => {
    const content = makeContent({
      articles: [makeArticle('due', { published: makeDate('2024-02-01T08:00+08:00') })],
    });
    expect(buildArchive(content, { now, drafts: false }).articles).toHaveLength(1);
    expect(buildArchive(content, { now: now - 1, drafts: false }).articles).toHaveLength(0);
  });

  test('shows everything to those who write', () => {
    const content = makeContent({ articles: [makeArticle('draft', { draft: true })] });
    expect(buildArchive(content, { now, drafts: true }).articles).toHaveLength(1);
  });

  test('is newest first, the same day by slug, whatever the order of reading', () => {
    const articles = [
      makeArticle('b'),
      makeArticle('a'),
      makeArticle('newest', { published: makeDate('2024-01-12T09:30+08:00') }),
      makeArticle('oldest', { published: makeDate('2014-08-18') }),
    ];
    const order = ['newest', 'a', 'b', 'oldest'];
    for (const list of [articles, [...articles].reverse()]) {
      const archive = buildArchive(makeContent({ articles: list }), { now, drafts: false });
      expect(archive.articles.map(({ slug }) => slug)).toEqual(order);
    }
  });

  test('files an article under its month in the time zone of the paper', () => {
    const content = makeContent({
      articles: [
        makeArticle('evening', { published: makeDate('2023-12-31T20:00+00:00') }),
        makeArticle('month-only', { published: makeDate('2023-12') }),
      ],
    });
    const { months } = buildArchive(content, { now, drafts: false });
    expect(months).toEqual(['2024-01', '2023-12']);
  });

  test('an article that names a topic twice stands once in its list', () => {
    const content = makeContent({
      articles: [makeArticle('a', { topics: ['x', 'x'] })],
      topics: [makeTopic('x')],
    });
    const archive = buildArchive(content, { now, drafts: false });
    expect(archive.listArticles({ topic: 'x' })).toHaveLength(1);
  });

  test('an empty archive is an archive', () => {
    const archive = buildArchive(makeContent(), { now, drafts: false });
    expect(archive.articles).toEqual([]);
    expect(archive.topics).toEqual([]);
  });
});
