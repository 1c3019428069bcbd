import { describe, expect, test } from 'vitest';
import { createIndex } from '@/lib/search/index/createIndex';
import { makeArticle, makeDate, makeText, makeTopic } from '@/tests/support/makeContent';
import { makeArchive, makeSearch } from '@/tests/support/makeSearch';

const make = (slug: string, date: string, body = '一段。') =>
  makeArticle(slug, {
    published: makeDate(date),
    topics: ['x'],
    texts: { en: makeText('en', { body: `On ${slug}.` }), zh: makeText('zh', { body }) },
  });
const articles = [
  make('old', '2011-05-01'),
  make('older', '2009-01-02'),
  make('new', '2024-03-01'),
];
const topics = [makeTopic('x')];

describe('the index', () => {
  test('is the same for the same content, whatever its order', () => {
    const one = createIndex(makeArchive({ articles, topics }));
    const other = createIndex(makeArchive({ articles: articles.toReversed(), topics }));
    expect([...other]).toEqual([...one]);
  });

  test('keeps the bytes of older years when an article is added', () => {
    const before = createIndex(makeArchive({ articles, topics }));
    const added = make('newest', '2024-12-01', '成都。');
    const after = createIndex(makeArchive({ articles: [...articles, added], topics }));
    const old = [...before].filter(([path]) => /\/20[01]0s-/.test(path));
    expect(old.length).toBeGreaterThan(4);
    for (const [path, bytes] of old) expect(after.get(path)).toEqual(bytes);
  });

  test('has nothing of what is not published', () => {
    const hidden = { ...make('hidden', '2024-05-01', '机密。'), topics: ['secret'] };
    const unpublished = [
      { ...hidden, draft: true },
      { ...hidden, slug: 'embargoed', published: makeDate('2030-01-01') },
      {
        ...hidden,
        slug: 'gone',
        withdrawn: { date: makeDate('2024-06-01'), en: 'Wrong.', zh: '有误。' },
      },
    ];
    const all = {
      articles: [...articles, ...unpublished],
      topics: [...topics, makeTopic('secret')],
    };
    expect([...createIndex(makeArchive(all))]).toEqual([
      ...createIndex(makeArchive({ articles, topics })),
    ]);
  });

  test('of a paper without articles finds nothing', async () => {
    const { find } = makeSearch(makeArchive({}));
    expect(await find('anything')).toEqual([]);
  });
});
