import { describe, expect, test } from 'vitest';
import { StalePartError } from '@/lib/search/format/part';
import { createIndex } from '@/lib/search/index/createIndex';
import { Search } from '@/lib/search/query/search';
import { getSnippet } from '@/lib/search/query/snippet';
import {
  makeArticle,
  makeAuthor,
  makeDate,
  makeText,
  makeTopic,
} from '@/tests/support/papers/makeContent';
import { makeArchive, makeReader, makeSearch } from '@/tests/support/papers/makeSearch';

const article = (
  slug: string,
  published: string,
  en: Parameters<typeof makeText>[1],
  zh: Parameters<typeof makeText>[1],
  topics: readonly string[] = [],
) =>
  makeArticle(slug, {
    published: makeDate(published),
    topics,
    texts: { ...(en && { en: makeText('en', en) }), ...(zh && { zh: makeText('zh', zh) }) },
  });

const archive = makeArchive({
  articles: [
    article(
      'forum',
      '2024-01-12',
      {
        title: 'Forum in Chengdu',
        body: 'Valentin Makarov spoke of **5G** and BRICS+.\n\nThe state-owned firm said no.',
      },
      {
        title: '成都论坛',
        body: '瓦连京·马卡罗夫谈到5G和**IT**产业。\n\n产品和服务出口增长。',
      },
      ['makarov', 'chengdu'],
    ),
    {
      ...article('kimono', '2014-03-01', undefined, { body: '她穿和服出席。' }),
      authors: ['ann-li'],
    },
    article(
      'bank',
      '2019-03-01',
      { title: 'A bank', summary: 'Forums of banks.', body: 'Party and art. The Hague.' },
      { title: '银行', body: '中国人民银行发布公告。' },
    ),
    article(
      'artist',
      '2020-03-01',
      { title: 'An artist', body: 'One artist, two artists.' },
      undefined,
    ),
  ],
  topics: [
    makeTopic('makarov', {
      type: 'person',
      name: { en: 'Valentin Makarov', zh: '瓦连京·马卡罗夫' },
      aliases: { en: ['Makarov'], zh: ['马卡罗夫'] },
    }),
    makeTopic('chengdu', { type: 'place', name: { en: 'Chengdu', zh: '成都' } }),
  ],
  authors: [makeAuthor('ann-li', { name: { en: 'Ann Li', zh: '李安' } })],
});
const files = createIndex(archive);
const { find, start } = makeSearch(archive, files);

describe('a search finds', () => {
  test.each([
    ['chengdu', ['forum en']],
    ['5G', ['forum en']],
    ['５ｇ', ['forum en']],
    ['BRICS+', ['forum en']],
    ['brics', ['forum en']],
    ['state-owned', ['forum en']],
    ['"spoke of 5g and brics"', ['forum en']],
    ['"5g spoke"', []],
    ['makarov firm', ['forum en']],
    ['makarov bank', []],
    ['bank', ['bank en']],
    ['art', ['bank en', 'artist en']],
    ['the hague', ['bank en']],
  ])('%s in English', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  test.each([
    ['人民银行', ['bank zh']],
    ['人民銀行', ['bank zh']],
    ['民银', ['bank zh']],
    ['发', ['bank zh']],
    ['IT产业', ['forum zh']],
    ['IT 产业', ['forum zh']],
    ['ＩＴ产业', ['forum zh']],
    ['马卡罗夫', ['forum zh']],
    ['瓦连京马卡罗夫', ['forum zh']],
    ['5G和IT', ['forum zh']],
    ['“人民银行”', ['bank zh']],
    ['中国发布', ['bank zh']],
    ['“中国发布”', []],
    ['美国', []],
  ])('%s in Chinese', async (query, expected) => {
    expect(await find(query, { languages: ['zh'] })).toEqual(expected);
  });

  test.each(['Ann Li', '李安', 'li an'])('what %s wrote, in whichever language', async (query) => {
    expect(await find(query, { languages: ['zh'] })).toEqual(['kimono zh']);
  });

  test.each([
    ['张三李四', 'zh', '张三李四说。', '张三李说，三李四说。'],
    ['三李四', 'zh', '张三李四', '张三说，李四说。'],
    ['第5版', 'zh', '见第5版。', '第4版，共5页版面。'],
    ['full-time', 'en', 'A full time job.', 'Time is full of it.'],
    ['"out of the way"', 'en', 'Out of the way!', 'The way out of Rome is the best of ways.'],
  ] as const)(
    '%s in one piece among many texts that have its pieces, and reads no other',
    async (query, language, whole, apart) => {
      const make = (slug: string, body: string) => {
        const texts = { [language]: makeText(language, { body }) };
        return makeArticle(slug, { published: makeDate('2015-03-01'), texts });
      };
      const bodies = new Map(
        Array.from({ length: 30 }, (_, at) => [`apart-${at}`, apart] as [string, string]),
      );
      bodies.set('whole', whole);
      const articles = [...bodies].map(([slug, body]) => make(slug, body));
      const { reader } = makeReader(createIndex(makeArchive({ articles })));
      const read: string[] = [];
      const request = { text: query, languages: [language] };
      const search = await Search.start(reader, request, async ({ slug }) => {
        read.push(slug);
        return { title: '', summary: '', body: [bodies.get(slug) ?? ''] };
      });
      const results = await search.next(5);
      expect(results.map(({ entry }) => entry.slug)).toEqual(['whole']);
      expect(new Set(read)).toEqual(new Set(['whole']));
    },
  );

  test.each(['马卡罗夫', 'makaluofu', 'ma ka luo fu', 'walianjing', '成都'])(
    'by the topic %s articles in the reader’s language, and says so',
    async (query) => {
      const search = await start(query);
      const [result] = await search.next(10);
      expect(result?.language).toBe('en');
      expect(result?.topics).toHaveLength(1);
      const snippet = getSnippet(result?.passages ?? []);
      const marks = [...snippet, ...(result?.passages ?? []).slice(0, 1)];
      expect(JSON.stringify(marks)).toMatch(/Makarov|Chengdu/);
    },
  );

  test('the other language where the reader’s has nothing of it', async () => {
    expect(await find('和服')).toEqual(['kimono zh', 'forum zh']);
  });

  test('only what the filters leave', async () => {
    expect(await find('the', { year: '2019' })).toEqual(['bank en']);
    expect(await find('forum', { topic: 'chengdu' })).toEqual(['forum en']);
    expect(await find('bank', { topic: 'chengdu' })).toEqual([]);
    expect(await find('', { topic: 'makarov' })).toEqual(['forum en']);
    expect(await find('', { topic: 'makarov', year: '2019' })).toEqual([]);
    expect(await find('', { year: '2014' })).toEqual(['kimono zh']);
    expect(await find('', { year: '2020', languages: ['zh'] })).toEqual(['artist en']);
  });
});

describe('strange queries', () => {
  test.each(['', ' ', '😀', '<b>', '.*[(', '\ud800', '"', '“”', '---', '\u200b'])(
    'of %j find nothing and break nothing',
    async (query) => {
      expect(await find(query)).not.toContain('undefined');
    },
  );

  test('of 10,000 characters are cut, and say so', async () => {
    const search = await start('成都'.repeat(5000));
    expect(search.wanted.query.isCut).toBe(true);
    expect(await search.next(10)).toHaveLength(1);
  });
});

test('what is marked is exactly what was looked for', async () => {
  const search = await start('人民银行', { languages: ['zh'] });
  const [result] = await search.next(1);
  const marked = getSnippet(result?.passages ?? []).filter(({ isMarked }) => isMarked);
  expect(marked.map(({ text }) => text)).toEqual(['人民银行']);
});

test('a file that fails is asked for again', async () => {
  let isDown = true;
  const { reader } = makeReader(files, async (path) => {
    if (isDown && /\/before-2024\//.test(path)) throw new Error('no network');
    return new Uint8Array(files.get(path) ?? []);
  });
  const ask = () =>
    Search.start(reader, { text: 'bank', languages: ['en'] }, () =>
      Promise.reject(new Error('no text')),
    );
  await expect(ask()).rejects.toThrow('no network');
  isDown = false;
  expect((await ask()).count).toBe(1);
});

test('a file of another build is noticed', async () => {
  const other = [...files].find(([path]) => /\/since-2024-01\//.test(path))?.[1];
  const { reader } = makeReader(
    files,
    async (path) => new Uint8Array((/\/before-2024\//.test(path) ? other : files.get(path)) ?? []),
  );
  const asked = Search.start(reader, { text: 'bank', languages: ['en'] }, () =>
    Promise.reject(new Error('no text')),
  );
  await expect(asked).rejects.toBeInstanceOf(StalePartError);
});
