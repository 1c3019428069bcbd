import { expect, test } from 'vitest';
import { Teasers } from '@/components/article/Teaser';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { FrontPage } from '@/lib/page/frontPage';
import {
  makeArticle,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
} from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const topics = [
  makeTopic('chips'),
  makeTopic('chengdu', { type: 'place' }),
  makeTopic('kazan', { type: 'place' }),
];

function renderTeaser(id: string, facts: Partial<Article>) {
  const articles = [makeArticle('a', facts)];
  const now = Date.parse('2025-01-01T00:00:00Z');
  const archive = buildArchive(makeContent({ articles, topics }), { now, drafts: true });
  const page = new FrontPage(archive, getEdition(archive, id));
  return renderElement(<Teasers page={page} articles={archive.articles} />);
}

test('says where the news is from: the places among its topics, else the first topic', () => {
  const getEyebrow = (ids: readonly string[]) =>
    renderTeaser('en', { topics: ids }).querySelectorAll('.eyebrow span');
  const getNames = (ids: readonly string[]) => getEyebrow(ids).map(({ text }) => text);
  expect(getNames(['chips', 'chengdu', 'kazan'])).toEqual(['chengdu', 'kazan']);
  expect(getNames(['chips'])).toEqual(['chips']);
  expect(getNames([])).toEqual([]);
});

test('says what is not news', () => {
  const getEyebrow = (id: string, form: Article['form']) =>
    renderTeaser(id, form ? { form, topics: ['kazan'] } : {}).querySelector('.eyebrow')?.text ?? '';
  expect(getEyebrow('en', 'opinion').trim()).toMatch(/^Opinion\s+kazan$/);
  expect(getEyebrow('bilingual', 'analysis')).toMatch(/Analysis.*分析/);
  expect(getEyebrow('zh', 'news')).not.toMatch(/分析|评论/);
});

test('two languages have both headlines and no summary', () => {
  const root = renderTeaser('bilingual', {});
  expect(root.querySelector('h3')?.text).toBe('A headline 标题');
  expect(root.querySelector('.summary')).toBeNull();
  expect(renderTeaser('zh', {}).querySelector('.summary')?.text).toBe('摘要。');
});

test('an article in one language is labelled and links to where it is', () => {
  const root = renderTeaser('bilingual', { texts: { zh: makeText('zh') } });
  expect(root.querySelector('h3 a')?.getAttribute('href')).toBe('/zh/articles/a/');
  expect(root.querySelector('.language')?.text).toContain('In Chinese');
});

test.each([
  ['a draft', { draft: true }, 1],
  ['an embargoed article', { published: makeDate('2026-01-01') }, 1],
  ['a published article', {}, 0],
])('those who write the paper see the label of what is unpublished: %s', (_, facts, labels) => {
  expect(renderTeaser('en', facts).querySelectorAll('.unpublished')).toHaveLength(labels);
});
