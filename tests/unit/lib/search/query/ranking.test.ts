import { describe, expect, test } from 'vitest';
import { createIndex } from '@/lib/search/index/createIndex';
import { Search } from '@/lib/search/query/search';
import { makeArticle, makeDate, makeText } from '@/tests/support/papers/makeContent';
import { makeArchive, makeReader, makeSearch } from '@/tests/support/papers/makeSearch';

const article = (
  slug: string,
  published: string,
  en: Parameters<typeof makeText>[1],
  zh: Parameters<typeof makeText>[1],
) =>
  makeArticle(slug, {
    published: makeDate(published),
    texts: { ...(en && { en: makeText('en', en) }), ...(zh && { zh: makeText('zh', zh) }) },
  });

describe('a search shows', () => {
  test('a word before its other forms, and these before longer words', async () => {
    const { find: findIn } = makeSearch(
      makeArchive({
        articles: [
          article('plural', '2024-03-01', { title: 'Ports 50.5', body: 'None.' }, undefined),
          article('longer', '2024-02-01', { title: 'Portable', body: 'None.' }, undefined),
          article('word', '2011-04-01', { body: 'A port of 50 berths.' }, undefined),
          article('joined', '2011-03-01', { body: 'Ports-to-be by the port-side.' }, undefined),
        ],
      }),
    );
    expect(await findIn('port')).toEqual(['word en', 'joined en', 'plural en', 'longer en']);
    expect(await findIn('ports')).toEqual(['plural en', 'word en', 'joined en', 'longer en']);
    expect(await findIn('50')).toEqual(['word en', 'plural en']);
    expect(await findIn('"port by"')).toEqual([]);
    expect(await findIn('port-to-be')).toEqual(['joined en']);
  });

  test('the newest first, in whichever quarter', async () => {
    const months = ['2023-11', '2024-02', '2024-08', '2024-09', '2024-10', '2024-12'];
    const articles = months.map((month) =>
      article(`of-${month}`, `${month}-01`, { body: 'A port.' }, undefined),
    );
    for (const size of [3, 4, 5, 6]) {
      const newest = months
        .slice(0, size)
        .toReversed()
        .map((month) => `of-${month} en`);
      const { find: findIn } = makeSearch(makeArchive({ articles: articles.slice(0, size) }));
      expect(await findIn('port')).toEqual(newest);
      expect(await findIn('', { year: '2024' })).toEqual(newest.slice(0, -1));
    }
  });

  test('longer words, however many others follow the word', async () => {
    const body = Array.from({ length: 3000 }, (_, place) => `port ${place}.`).join(' ');
    const { find: findIn } = makeSearch(
      makeArchive({
        articles: [
          article('word', '2024-03-01', { body }, undefined),
          article('longer', '2024-03-02', { body: 'Portable.' }, undefined),
        ],
      }),
    );
    expect(await findIn('port')).toEqual(['word en', 'longer en']);
  });

  test('a word before what is only part of others', async () => {
    const { find: findIn } = makeSearch(
      makeArchive({
        articles: [
          article('part', '2024-01-12', undefined, { body: '产品和服务出口增长。' }),
          article('word', '2014-03-01', undefined, { body: '她穿和服出席。' }),
        ],
      }),
    );
    expect(await findIn('和服', { languages: ['zh'] })).toEqual(['word zh', 'part zh']);
  });

  test('words before parts of others where both begin and end words somewhere', async () => {
    const { find: findIn } = makeSearch(
      makeArchive({
        articles: [
          article('word', '2014-03-01', undefined, { body: '她走进和服店。' }),
          article('part', '2015-03-01', undefined, { body: '产品和服店家都有。西服店也开了。' }),
        ],
      }),
    );
    expect(await findIn('和服店', { languages: ['zh'] })).toEqual(['word zh', 'part zh']);
  });

  test('parts of words without looking through every text that may have a word', async () => {
    const body = ['产品和服店家都有。西服店也开了。'];
    const many = Array.from({ length: 40 }, (_, at) =>
      article(`part-${at}`, '2015-03-01', undefined, { body: body.join('') }),
    );
    const { reader } = makeReader(createIndex(makeArchive({ articles: many })));
    const read = new Set<string>();
    const request = { text: '和服店', languages: ['zh'] } as const;
    const search = await Search.start(reader, request, async ({ slug }) => {
      read.add(slug);
      return { title: '', summary: '', body };
    });
    expect(await search.next(5)).toHaveLength(5);
    expect(read.size).toBeLessThan(15);
    expect(await search.next(100)).toHaveLength(35);
  });

  test('in the headline before the summary before the text, then the newest', async () => {
    const { find: findIn } = makeSearch(
      makeArchive({
        articles: [
          article('body', '2024-04-01', { body: 'The port.' }, undefined),
          article('old-body', '2012-04-01', { body: 'A port.' }, undefined),
          article('summary', '2013-04-01', { summary: 'Port.' }, undefined),
          article('title', '2011-04-01', { title: 'Port' }, undefined),
        ],
      }),
    );
    expect(await findIn('port')).toEqual(['title en', 'summary en', 'body en', 'old-body en']);
  });
});

describe('where only the other language has the word', () => {
  const { find: findIn } = makeSearch(
    makeArchive({
      articles: [
        article('other', '2024-04-01', { body: 'Since the 1920s.' }, { title: '20世纪20年代' }),
        article('form', '2024-03-01', { title: 'At 20.5' }, { body: '无。' }),
        article('word', '2012-04-01', { body: 'It took 20 years.' }, { body: '历时20年。' }),
      ],
    }),
  );
  test.each([
    ['20', ['en'], ['word en', 'other zh', 'form en']],
    ['20', ['zh'], ['other zh', 'word zh', 'form en']],
    ['20', ['en', 'zh'], ['other zh', 'word en', 'form en']],
  ] as const)(
    '%s in an edition of %j finds its own articles first',
    async (query, own, expected) => {
      expect(await findIn(query, { languages: own })).toEqual(expected);
    },
  );
});

test.each([
  ['軟體', ['molluscs zh', 'software zh']],
  ['软体', ['molluscs zh']],
  ['網路', ['software zh']],
  ['資訊', ['software zh']],
  ['程式', ['software zh']],
  ['印表機', ['software zh']],
  ['軟體程式', ['software zh']],
  ['“軟體程式”', ['software zh']],
  ['網路印表機', ['software zh']],
  ['信息印表機', ['software zh']],
])('a search finds %s by the Mainland’s word for it', async (query, expected) => {
  const { find: findIn } = makeSearch(
    makeArchive({
      articles: [
        article('software', '2024-03-01', undefined, {
          body: '软件程序由网络交付。\n\n信息打印机一台。',
        }),
        article('molluscs', '2011-04-01', undefined, { body: '软体动物。' }),
      ],
    }),
  );
  expect(await findIn(query, { languages: ['zh'] })).toEqual(expected);
});
