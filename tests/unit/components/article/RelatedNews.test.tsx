import { expect, test } from 'vitest';
import { RelatedNews } from '@/components/article/RelatedNews';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { ArticlePage } from '@/lib/page/textPages';
import { makeArticle, makeContent, makeText, makeTopic } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const main = makeArticle('main', { topics: ['chips'] });
const chinese = makeArticle('chinese', { topics: ['chips'], texts: { zh: makeText('zh') } });
const lonely = makeArticle('lonely');

function renderRelated(id: string, articles: readonly Article[], article: Article) {
  const archive = buildArchive(makeContent({ articles, topics: [makeTopic('chips')] }), {
    now: Date.parse('2025-01-01T00:00:00Z'),
    drafts: false,
  });
  return renderElement(
    <RelatedNews page={new ArticlePage(archive, getEdition(archive, id), article)} />,
  );
}

test('an article in another language is shown in it, labelled, and led to where it is', () => {
  const root = renderRelated('en', [main, chinese], main);
  const link = root.querySelector('h3 a');
  expect(link?.getAttribute('href')).toBe('/zh/articles/chinese/');
  expect(link?.getAttribute('hreflang')).toBe('zh-Hans');
  expect(link?.querySelector('[lang="zh-Hans"]')?.text).toBe('标题');
  expect(root.text).toContain('In Chinese');
});

test('an article in the reader’s language needs no label', () => {
  const root = renderRelated('zh', [main, chinese], main);
  expect(root.querySelector('h3 a')?.getAttribute('href')).toBe('/zh/articles/chinese/');
  expect(root.text).not.toContain('中文报道');
});

test('who reads side by side stays side by side', () => {
  const other = makeArticle('other', { topics: ['chips'] });
  const root = renderRelated('bilingual', [main, other], main);
  expect(root.querySelector('h3 a')?.getAttribute('href')).toBe('/bilingual/articles/other/');
  expect(root.querySelector('h3')?.text).toBe('A headline 标题');
});

test('where nothing is related, the latest news lead on', () => {
  const root = renderRelated('en', [main, lonely], lonely);
  expect(root.querySelectorAll('h2').map((title) => title.text)).toEqual(['Latest news']);
  expect(root.querySelector('h3 a')?.getAttribute('href')).toBe('/en/articles/main/');
});

test('the only article of a paper has nothing beside it', () => {
  expect(renderRelated('en', [lonely], lonely).toString()).toBe('');
});
