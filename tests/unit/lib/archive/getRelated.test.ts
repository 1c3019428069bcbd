import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { makeArticle, makeContent, makeDate, makeText } from '@/tests/support/papers/makeContent';

function getSlugs(
  articles: readonly Article[],
  slug: string,
  edition: Edition['id'] = 'en',
): readonly string[] {
  const now = Date.parse('2025-01-01T00:00:00Z');
  const archive = buildArchive(makeContent({ articles }), { now, drafts: false });
  return archive.getRelated(edition, slug).map((related) => related.slug);
}

describe('getRelated', () => {
  test('the editor’s choice comes first, in the editor’s order', () => {
    const articles = [
      makeArticle('a', { topics: ['x'], related: ['c', 'b'] }),
      makeArticle('b'),
      makeArticle('c'),
      makeArticle('d', { topics: ['x'] }),
    ];
    expect(getSlugs(articles, 'a')).toEqual(['c', 'b', 'd']);
  });

  test('a rare topic counts more than a common one', () => {
    const common = Array.from({ length: 10 }, (_, n) =>
      makeArticle(`common-${n}`, { topics: ['china'] }),
    );
    const articles = [
      ...common,
      makeArticle('a', { topics: ['china', 'punjab-university'] }),
      makeArticle('rare', { topics: ['punjab-university'] }),
    ];
    expect(getSlugs(articles, 'a')[0]).toBe('rare');
  });

  test('of two that share the same topics the nearer in time comes first', () => {
    const articles = [
      makeArticle('a', { topics: ['x'] }),
      makeArticle('far', { topics: ['x'], published: makeDate('2014-08-18') }),
      makeArticle('near', { topics: ['x'], published: makeDate('2023-11-01') }),
    ];
    expect(getSlugs(articles, 'a')).toEqual(['near', 'far']);
  });

  test('an article that the reader’s edition can show comes before one in another language', () => {
    const articles = [
      makeArticle('a', { topics: ['x', 'y'] }),
      makeArticle('chinese-only', { topics: ['x', 'y'], texts: { zh: makeText('zh') } }),
      makeArticle('both', { topics: ['x'] }),
    ];
    expect(getSlugs(articles, 'a')).toEqual(['both', 'chinese-only']);
    expect(getSlugs(articles, 'a', 'zh-hant')).toEqual(['chinese-only', 'both']);
    expect(getSlugs(articles, 'a', 'bilingual')).toEqual(['both', 'chinese-only']);
  });

  test('at most four, never itself, never one that is not out', () => {
    const articles = [
      makeArticle('a', { topics: ['x'], related: ['draft', 'embargoed'] }),
      makeArticle('draft', { topics: ['x'], draft: true }),
      makeArticle('embargoed', { topics: ['x'], published: makeDate('2030-01-01') }),
      ...Array.from({ length: 9 }, (_, n) => makeArticle(`other-${n}`, { topics: ['x'] })),
    ];
    expect(getSlugs(articles, 'a')).toEqual(['other-0', 'other-1', 'other-2', 'other-3']);
  });

  test('shares nothing, relates to nothing', () => {
    expect(
      getSlugs([makeArticle('a', { topics: ['x'] }), makeArticle('b', { topics: ['y'] })], 'a'),
    ).toEqual([]);
  });

  test('is the same whatever the order of reading', () => {
    const articles = Array.from({ length: 40 }, (_, n) =>
      makeArticle(`article-${n}`, { topics: [`t${n % 3}`, `u${n % 5}`] }),
    );
    expect(getSlugs([...articles].reverse(), 'article-7')).toEqual(getSlugs(articles, 'article-7'));
  });
});
