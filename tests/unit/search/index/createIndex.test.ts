import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { createIndex } from '@/lib/search/index/createIndex';
import { makeArticle, makeDate, makeText, makeTopic } from '@/tests/support/makeContent';
import { makeArchive, makeSearch } from '@/tests/support/makeSearch';
import { editedPaper, makePaperContent } from '@/tests/support/randomPaper';

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

  test('of any paper is that of the same paper without what is not published', () => {
    fc.assert(
      fc.property(editedPaper, ({ before: paper }) => {
        const content = makePaperContent(paper);
        const options = { now: Date.parse(paper.now), drafts: false };
        const archive = buildArchive(content, options);
        const unpublished = getUnpublished(content, archive);
        const isOut = (list: readonly unknown[]) => (item: unknown) => !list.includes(item);
        const published = {
          ...content,
          articles: content.articles.filter(isOut(unpublished.articles)),
          topics: content.topics.filter(isOut(unpublished.topics)),
        };
        expect([...createIndex(archive)]).toEqual([
          ...createIndex(buildArchive(published, options)),
        ]);
      }),
      { numRuns: 25 },
    );
  });

  test('of a paper without articles finds nothing', async () => {
    const { find } = makeSearch(makeArchive({}));
    expect(await find('anything')).toEqual([]);
  });
});
