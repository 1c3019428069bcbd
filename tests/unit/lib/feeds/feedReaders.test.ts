import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getFeed } from '@/lib/feeds/feed';
import { renderFeed } from '@/lib/feeds/renderFeed';
import { findPage } from '@/tests/support/papers/findPage';
import {
  makeArticle,
  makeContent,
  makeDate,
  makeText,
  site,
} from '@/tests/support/papers/makeContent';
import { feedReaders } from '@/tests/support/site/feedReaders';

const archive = buildArchive(
  makeContent({
    site: { ...site, founded: '2020-02-20' },
    articles: [
      makeArticle('told', {
        published: makeDate('2024-01-13'),
        texts: {
          en: makeText('en', { title: 'A < B & “C”' }),
          zh: makeText('zh', { title: '甲“发布”乙' }),
        },
      }),
      makeArticle('untranslated', { texts: { en: makeText('en') } }),
      makeArticle('other', { published: makeDate('2024-01') }),
    ],
  }),
  { now: Date.parse('2024-02-01T00:00:00Z'), drafts: false },
);

describe.each(feedReaders)('$reader, reading $file,', ({ file, read: readFeed }) => {
  test.each(['en', 'zh', 'zh-hant', 'bilingual'] as const)(
    'leads each entry to its page in the edition %s',
    async (edition) => {
      const page = findPage(archive, edition, { kind: 'front' });
      const entries = await readFeed(renderFeed(getFeed(page), file));
      expect(entries.map((entry) => entry.url)).toEqual(
        (edition === 'en' ? ['told', 'untranslated', 'other'] : ['told', 'other']).map(
          (slug) => `https://courier.example/${edition}/articles/${slug}/`,
        ),
      );
      expect(entries[0]?.id).toBe(`tag:courier.example,2020-02-20:${edition}/told`);
      expect(entries[0]?.title).toMatch(/^(A < B & “C”|甲“发布”乙|甲「發佈」乙)/);
    },
  );
});
