import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import { createIndex, createSegmentOf, listSegments } from '@/lib/search/index/createIndex';
import { makeArticle, makeDate, makeText, makeTopic } from '@/tests/support/papers/makeContent';
import { makeArchive, makeSearch } from '@/tests/support/papers/makeSearch';
import {
  editedPaper,
  makePaperContent,
  makeArchive as makeRandomArchive,
} from '@/tests/support/papers/randomPaper';

const make = (slug: string, date: string, body = '一段。') =>
  makeArticle(slug, {
    published: makeDate(date),
    topics: ['x'],
    texts: { en: makeText('en', { body: `On ${slug}.` }), zh: makeText('zh', { body }) },
  });
/** All that is indexed of an article. */
function readAll(archive: Archive, slug: string) {
  const article = archive.getArticle(slug);
  if (!article) return undefined;
  const bodies = Object.values(article.texts).map(({ language }) =>
    archive.getBody('article', slug, language).read(),
  );
  const authors = article.authors.map((id) => archive.getAuthor(id));
  return [article, bodies, article.topics.map((id) => archive.getTopic(id)), authors];
}

const articles = [
  make('old', '2011-05-01'),
  make('older', '2009-01-02', Array.from({ length: 400 }, (_, n) => `第${n}段。`).join('')),
  make('recent', '2021-01-02'),
  make('new', '2024-03-01'),
];
const topics = [makeTopic('x')];
const day = '2024-02-01';
/** Enough for several shards. */
const many = Array.from({ length: 40 }, (_, at) =>
  make(`text-${at}`, day, Array.from({ length: 50 }, (_, n) => `第${at * n}段。`).join('')),
);

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
    const old = [...before].filter(([path]) => /\/before-2024\//.test(path));
    expect(old.length).toBeGreaterThan(4);
    for (const [path, bytes] of old) expect(after.get(path)).toEqual(bytes);
  });

  test('changes few of its files where a text of many changes', () => {
    const before = createIndex(makeArchive({ articles: many, topics }));
    const edited = many.map((own, at) => (at === 20 ? make(own.slug, day, '成都。') : own));
    const after = createIndex(makeArchive({ articles: edited, topics }));
    const fresh = [...after.keys()].filter((path) => !before.has(path));
    expect(after.size).toBeGreaterThan(6);
    expect(fresh.length).toBeLessThan(after.size);
  });

  test.each([
    ['edited', many.with(20, make('text-20', day, '成都。'))],
    ['added', [...many, make('text-99', day, '第7段，成都。')]],
    ['gone', many.filter(({ slug }) => slug !== 'text-20')],
  ])('of many shards is that of a first time where a text is %s', (_, changed) => {
    const files = createIndex(makeArchive({ articles: many, topics }));
    const now = makeArchive({ articles: changed, topics });
    const read = (path: string) => files.get(path) ?? new Uint8Array();
    const { segments }: Manifest = JSON.parse(Buffer.from(read(manifestPath)).toString());
    const isSame = (slug: string) => many.some((own) => own === now.getArticle(slug));
    for (const [place, months] of listSegments(now).entries()) {
      const entry = segments[place];
      const whole = createSegmentOf(now, months);
      const patched = createSegmentOf(now, months, entry && { entry, read, isSame });
      expect(patched.entry).toEqual(whole.entry);
      expect([...patched.files.keys()]).toEqual([...whole.files.keys()]);
    }
  });

  test('of what changed is that of a first time, for any paper', () => {
    fc.assert(
      fc.property(editedPaper, ({ before, after }) => {
        const old = makeRandomArchive(before);
        const now = makeRandomArchive(after);
        const files = createIndex(old);
        const manifest: Manifest = JSON.parse(
          Buffer.from(files.get(manifestPath) ?? '').toString(),
        );
        const isSame = (slug: string) =>
          JSON.stringify(readAll(old, slug)) === JSON.stringify(readAll(now, slug));
        for (const months of listSegments(now)) {
          const entry = manifest.segments.find(({ name }) => name === months.name);
          if (!entry) continue;
          const read = (path: string) => files.get(path) ?? new Uint8Array();
          const patched = createSegmentOf(now, months, { entry, read, isSame });
          const whole = createSegmentOf(now, months);
          expect(patched.entry).toEqual(whole.entry);
          expect([...patched.files.keys()]).toEqual([...whole.files.keys()]);
        }
      }),
      { numRuns: 100 },
    );
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
