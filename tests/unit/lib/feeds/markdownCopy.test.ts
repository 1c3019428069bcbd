import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Edition } from '@/lib/edition/editions';
import { renderLlms } from '@/lib/feeds/llms';
import { renderMarkdownCopy } from '@/lib/feeds/markdownCopy';
import { findPage } from '@/tests/support/papers/findPage';
import {
  makeArticle,
  makeAuthor,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
} from '@/tests/support/papers/makeContent';

const told = makeArticle('told', {
  published: makeDate('2024-01-12'),
  authors: ['ann'],
  topics: ['chengdu'],
  source: { name: 'PEN', url: 'https://pen.example/' },
  texts: {
    en: makeText('en', {
      title: 'A * star',
      body: '# Part\n\nSee [other](../other/), ~~no~~.[^1]\n\n<!-- hidden -->\n\n- a\n- b\n\n[^1]: Note.',
    }),
    zh: makeText('zh', {
      title: '标题“一”',
      body: '# 部分\n\n**中文。**后面见[另一篇](../other/)，\n换行。[^1]\n\n- 甲\n- 乙\n\n[^1]: 注。',
    }),
  },
});
const archive = buildArchive(
  makeContent({
    articles: [told, makeArticle('other', { published: makeDate('2024-01-11') })],
    topics: [makeTopic('chengdu', { name: { en: 'Chengdu', zh: '成都' } })],
    authors: [makeAuthor('ann', { name: { en: 'Ann', zh: '安' } })],
  }),
  { now: Date.parse('2025-01-01'), drafts: false },
);

function get(edition: Edition['id']): string {
  return renderMarkdownCopy(findPage(archive, edition, { kind: 'article', slug: 'told' }));
}

describe('the Markdown of an article', () => {
  test('has facts, headline, summary and the text, with addresses that hold elsewhere', () => {
    expect(get('zh')).toBe(`---
title: 标题“一”
language: zh-Hans
url: https://courier.example/zh/articles/told/
published: 2024-01-12
authors:
  - 安
source:
  name: PEN
  url: https://pen.example/
topics:
  - 成都
publisher: 测试社
translations:
  - language: en
    url: https://courier.example/en/articles/told/index.md
  - language: zh-Hant
    url: https://courier.example/zh-hant/articles/told/index.md
---

# 标题“一”

摘要。

## 部分

**中文。**后面见[另一篇](https://courier.example/zh/articles/other/)，换行。[^1]

- 甲
- 乙

[^1]: 注。
`);
  });

  test('tells nobody what editors hide', () => {
    expect(get('en')).not.toContain('hidden');
    expect(get('en')).toContain('# A \\* star');
  });

  test('is in the script of its edition', () => {
    expect(get('zh-hant')).toContain('# 標題「一」');
    expect(get('zh-hant')).toContain('**中文。**後面見[另一篇]');
  });
});

test('footnotes are named by number in the Markdown, whatever their labels are', () => {
  const body = [
    'One[^"><script>alert(1)</script>], two[^x_*y*], three[^注], one again[^"><script>alert(1)</script>].',
    '[^注]: Third.',
    '[^x_*y*]: Second, see[^d].',
    '[^"><script>alert(1)</script>]: First.',
    '    Its second paragraph.',
    '[^d]: Fourth.',
  ].join('\n\n');
  const noted = makeArticle('noted', { texts: { en: makeText('en', { body }) } });
  const source = buildArchive(makeContent({ articles: [noted] }), {
    now: Date.parse('2025-01-01'),
    drafts: false,
  });
  const text = renderMarkdownCopy(findPage(source, 'en', { kind: 'article', slug: 'noted' }));
  expect(text.split('A summary.\n\n')[1]).toBe(`One[^1], two[^2], three[^3], one again[^1].

[^1]: First.

    Its second paragraph.

[^2]: Second, see[^4].

[^3]: Third.

[^4]: Fourth.
`);
});

test('llms.txt leads to the articles as Markdown in each language', () => {
  const text = renderLlms(archive);
  expect(text).toMatch(
    /^# Test Courier · 测试信使\n\n> News for tests · 测试新闻\n\n## English\n\n/,
  );
  expect(text).toContain(
    '- [标题“一”](https://courier.example/zh/articles/told/index.md): 摘要。\n',
  );
  expect(text).toContain('(https://courier.example/zh-hant/feed.xml)');
  expect(text).not.toContain('/bilingual/');
});
