import { expect, test } from 'vitest';
import { TopicsPage } from '@/components/archive/TopicsPage';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { findPage } from '@/tests/support/papers/findPage';
import { makeArticle, makeContent, makeTopic } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

function renderTopics(articles: readonly Article[]) {
  const content = makeContent({ articles, topics: [makeTopic('chengdu')] });
  const archive = buildArchive(content, { now: Date.parse('2025-01-01'), drafts: false });
  return renderElement(<TopicsPage page={findPage(archive, 'en', { kind: 'topics' })} />);
}

test('a topic stands with the number of its articles', () => {
  const root = renderTopics([makeArticle('x', { topics: ['chengdu'] })]);
  expect(root.querySelector('li a')?.getAttribute('href')).toBe('/en/topics/chengdu/');
  expect(root.querySelector('li .count')?.text).toBe('1');
});

test('where no article has a topic, it says so and leads to all news', () => {
  const root = renderTopics([makeArticle('x')]);
  expect(root.text).toContain('No article has a topic yet.');
  expect(root.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/en/archive/',
  ]);
});

test('where there is no news, it says that', () => {
  const root = renderTopics([]);
  expect(root.text).toContain('No news has been published yet.');
  expect(root.querySelectorAll('a')).toEqual([]);
});
