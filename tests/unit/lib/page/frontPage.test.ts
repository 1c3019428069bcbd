import { expect, test } from 'vitest';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { FrontPage } from '@/lib/page/frontPage';
import { makeArticle, makeContent, makeDate } from '@/tests/support/papers/makeContent';

function getSlugs(articles: readonly Article[]) {
  const archive = buildArchive(makeContent({ articles }), {
    now: Date.parse('2025-01-01T00:00:00Z'),
    drafts: false,
  });
  const { lead, news } = new FrontPage(archive, getEdition(archive, 'en'));
  const { second, others, more, old } = news;
  const parts = { second, others, more, old };
  const slugs = Object.entries(parts).map(([name, list]) => [name, list.map(({ slug }) => slug)]);
  return { lead: lead?.slug, ...Object.fromEntries(slugs) };
}

function makeDays(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, place) => {
    const day = String(28 - (place % 28)).padStart(2, '0');
    return makeArticle(`n${String(place).padStart(2, '0')}`, {
      published: makeDate(`2024-01-${day}`),
    });
  });
}

const old = makeArticle('old', { published: makeDate('2014-08-18') });

test('a paper without articles has an empty front page', () => {
  expect(getSlugs([])).toEqual({ lead: undefined, second: [], others: [], more: [], old: [] });
});

test('one article leads, the next stands beside it', () => {
  expect(getSlugs(makeDays(1))).toMatchObject({ lead: 'n00', others: [] });
  expect(getSlugs(makeDays(2))).toMatchObject({ lead: 'n00', second: [], others: ['n01'] });
});

test('with more news, two stand below the lead', () => {
  const front = getSlugs([...makeDays(5), old]);
  expect(front).toMatchObject({ second: ['n01', 'n02'], others: ['n03', 'n04'], old: ['old'] });
});

test('an archive of thousands fills the page and no more, each article once', () => {
  const { lead, ...parts } = getSlugs([...makeDays(28), ...Array(2000).fill(old)]);
  const slugs = Object.values(parts).flat();
  expect(slugs).toHaveLength(13);
  expect(new Set([...slugs.slice(0, 9), lead]).size).toBe(10);
});

test('old news leads where there is none newer', () => {
  expect(getSlugs([old])).toMatchObject({ lead: 'old', old: [] });
});
