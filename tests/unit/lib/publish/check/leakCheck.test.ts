import { describe, expect, test } from 'vitest';
import { makeArticle, makeAuthor, makeText, makeTopic } from '@/tests/support/papers/makeContent';
import { makeRenderedPage } from '@/tests/support/program/makeRenderedPage';
import { publishPaper } from '@/tests/support/program/publishPaper';

describe('an article that is not published', () => {
  const secret = makeArticle('big-merger', {
    draft: true,
    texts: {
      en: makeText('en', {
        title: 'Two rivals agree to merge',
        body: 'The *two companies* will be one before the summer is over. Short.',
      }),
      zh: makeText('zh', { title: '两家公司同意合并', body: '合并将在夏天结束之前全部完成。' }),
    },
  });

  test.each([
    ['its slug', 'see /en/articles/big-merger/', 'the address of “big-merger”'],
    ['its headline', '<p>Two rivals agree to merge</p>', 'the headline of “big-merger”'],
    ['its headline in the other script', '<p>兩家公司同意合併</p>', 'the headline of “big-merger”'],
    [
      'a sentence of it',
      '<p>It <em>will be one before the summer is over</em>.</p>',
      'a sentence of “big-merger”',
    ],
    [
      'a sentence in Chinese',
      '<p>合并将在夏天结束之前全部完成。</p>',
      'a sentence of “big-merger”',
    ],
  ])('does not leak by %s', async (_, text, expected) => {
    const unpublished = [secret];
    const page = await publishPaper({
      unpublished,
      files: { 'en/index.html': makeRenderedPage(text) },
    });
    expect(page.words.join('\n')).toContain(`/en/ shows ${expected}, which is not published`);
    const feed = await publishPaper({
      unpublished,
      files: { 'en/news.xml': `<feed>${text}</feed>` },
    });
    expect(feed.words.join('\n')).toContain(`/en/news.xml shows ${expected}`);
  });

  test('does not leak by the name of its topic as the paper writes it in Traditional', async () => {
    const topics = [
      makeTopic('yu-hua', { name: { en: 'Yu Hua', zh: '余华' }, traditional: '余華' }),
    ];
    const draft = makeArticle('new-book', {
      draft: true,
      topics: ['yu-hua'],
      texts: {
        zh: makeText('zh', { title: '余华在成都发布新书', body: '周五，余华在成都发布新书。' }),
      },
    });
    for (const text of ['余華在成都發佈新書', '週五，余華在成都發佈新書。']) {
      const files = { 'en/index.html': makeRenderedPage(`<p>${text}</p>`) };
      const { words } = await publishPaper({ unpublished: [draft], topics, files });
      expect(words.join('\n')).toContain('of “new-book”, which is not published');
    }
  });

  test('does not leak by its sentence in Traditional in another article’s text', async () => {
    const topics = [
      makeTopic('zhang-gan', { name: { en: 'Zhang Gan', zh: '张干' }, traditional: '張乾' }),
    ];
    const draft = makeArticle('secret-draft-here', {
      draft: true,
      texts: { zh: makeText('zh', { body: '董事长张干上周在会上宣布公司将与外国对手合并。' }) },
    });
    const text = '他說：董事長張乾上週在會上宣佈公司將與外國對手合併。';
    const article = makeArticle('x', { texts: { zh: makeText('zh', { body: text }) } });
    const files = { 'zh/index.html': makeRenderedPage(`<p>${text}</p>`) };
    const { words } = await publishPaper({
      unpublished: [draft],
      articles: [article],
      topics,
      files,
    });
    expect(words.join('\n')).toContain('of “secret-draft-here”, which is not published');
  });

  test('may say what a published one says', async () => {
    const body = 'The two companies have been rivals for as long as anyone remembers.';
    const draft = makeArticle('draft-of-it', {
      draft: true,
      texts: { en: makeText('en', { body }) },
    });
    const article = makeArticle('x', { texts: { en: makeText('en', { body }) } });
    const { faults } = await publishPaper({
      unpublished: [draft],
      articles: [article],
      files: { 'en/articles/x/index.html': makeRenderedPage(`<p id="p1">${body}</p>`) },
    });
    expect(faults).toEqual([]);
  });

  test('may stand in the notice of its withdrawal by its address and what the notice says', async () => {
    const notice = '“Two rivals agree to merge” was wrong.';
    const withdrawn = { date: secret.published, en: notice, zh: '内容有误。' };
    const article = { ...secret, draft: false, withdrawn };
    const path = 'en/articles/big-merger/index.html';
    const publish = (text: string) =>
      publishPaper({
        unpublished: [article],
        articles: [makeArticle('x'), article],
        files: { [path]: makeRenderedPage(text) },
      });
    const sound = await publish(`<p>${notice} /en/articles/big-merger/</p>`);
    expect(sound.words).toEqual([]);
    const leak = await publish('<p>It will be one before the summer is over.</p>');
    expect(leak.words.join()).toContain('a sentence of “big-merger”');
  });

  const rich = makeArticle('quiet-harbour-plan', {
    draft: true,
    topics: ['harbour-trust'],
    aliases: ['harbour-plan-one'],
    authors: ['wilhelmina-ostrander'],
    dateline: { en: 'Port Meridian', zh: '子午线港' },
    source: { name: 'Meridian Gazette', url: 'https://gazette.example/plan-7' },
    seeAlso: [{ title: { en: 'Dredging in numbers' }, url: 'https://numbers.example/dredging' }],
    corrections: [
      {
        date: secret.published,
        en: 'An earlier version named the wrong pier.',
        zh: '初稿写错了码头的名称。',
      },
    ],
    image: {
      file: 'a.jpg',
      alt: { en: 'Cranes at night', zh: '夜色中的起重机' },
      caption: { en: 'The old quay', zh: '老码头一角的吊机' },
      credit: 'Photographer unknown',
    },
    texts: {
      en: makeText('en', {
        title: 'Harbour',
        summary: 'A quiet plan.',
        translator: 'Ignatius Pelletier',
        body: [
          'The *trust* said it “would not” sell [the pier](https://pier.example/) to `anyone` & all.',
          '![Map of the basin](map.png "Basin, seen from above")',
          '| Owner of the pier and of both cranes | Rent per year |\n|---|---|\n| a | b |',
        ].join('\n\n'),
      }),
      zh: makeText('zh', { title: '港口', body: '信托**拒绝出售**码头，并称“绝不”让步于任何人。' }),
    },
  });
  const trust = makeTopic('harbour-trust', {
    name: { en: 'Meridian Harbour Trust', zh: '子午线港口信托' },
    aliases: { en: ['The Harbour Trustees'], zh: ['港口信托公司'] },
    summary: { en: 'It owns the quays.', zh: '拥有全部码头的信托。' },
  });
  const writer = { en: 'Wilhelmina Ostrander', zh: '威廉明娜·奥斯特兰德' };
  const authors = [makeAuthor('wilhelmina-ostrander', { name: writer })];
  const records = { topics: [trust], authors };
  const told = (text: string, articles = [makeArticle('x')]) =>
    publishPaper({
      unpublished: [rich],
      articles,
      ...records,
      files: { 'en/index.html': makeRenderedPage(text), 'en/news.xml': `<feed>${text}</feed>` },
    });

  test.each([
    ['former slug', '/en/articles/harbour-plan-one/'],
    ['author', '<p>By <b>Wilhelmina</b> Ostrander</p>'],
    ['address of an author', '<a href="/en/authors/wilhelmina-ostrander/">x</a>'],
    ['author in Traditional', '威廉明娜·奧斯特蘭德'],
    ['place', 'Port&nbsp;Meridian'],
    ['place in Traditional', '子午線港'],
    ['source', 'Meridian Gazette'],
    ['address of the source', '<a href="https://gazette.example/plan-7">x</a>'],
    ['further reading', 'Dredging in numbers'],
    ['correction', 'An earlier version named the wrong pier'],
    ['correction in Traditional', '初稿寫錯了碼頭的名稱'],
    ['alternative text', '<img src="/x.png" alt="Cranes at night" width="1" height="1">'],
    ['caption', 'The old quay'],
    ['credit', 'Photographer unknown'],
    ['summary', 'A quiet plan.'],
    ['translator', 'Ignatius Pelletier'],
    [
      'sentence with markup',
      'The <em>trust</em> said it “would not” sell <a href="/">the pier</a> to <code>anyone</code> &amp; all',
    ],
    [
      'sentence without its markup',
      'The trust said it “would not” sell the pier to anyone &amp; all',
    ],
    [
      'sentence with markup in Chinese',
      '信托<strong>拒绝出售</strong>码头，并称“绝不”让步于任何人',
    ],
    ['sentence with markup in Traditional', '信託拒絕出售碼頭，並稱「絕不」讓步於任何人'],
    ['picture in the text', 'Map of the basin'],
    ['title of a picture', 'Basin, seen from above'],
    [
      'cell of a table',
      '<table><tbody><tr><td>Owner of the pier and of both cranes</td></tr></tbody></table>',
    ],
    ['name of its topic', 'Meridian Harbour Trust'],
    ['other name of its topic', 'The Harbour Trustees'],
    ['address of its topic', '/en/topics/harbour-trust/'],
  ])('does not leak by its %s', async (_, text) => {
    const { words } = await told(text);
    expect(words.join('\n')).toContain('of “quiet-harbour-plan”, which is not published');
  });

  test('does not leak where HTML is escaped in XML or JSON', async () => {
    const html =
      'The <em>trust</em> said it “would not” sell <a href="/">the pier</a> to anyone &amp; all';
    const escapeHtml = (text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const files = {
      'en/news.xml': `<feed><content>${escapeHtml(html)}</content></feed>`,
      'en/feed.json': JSON.stringify({ content_html: html }),
      'en/data.json': JSON.stringify({ a: html }).replace(/</g, '\\u003c'),
      'en/index.md': html.replace(/<\/?em>/g, '*').replace(/<[^>]*>/g, ''),
    };
    const { words } = await publishPaper({ unpublished: [rich], ...records, files });
    for (const file of Object.keys(files)) {
      expect(words.join('\n')).toContain(`/${file} shows a sentence of “quiet-harbour-plan”`);
    }
  });

  test.each([
    ['a part of a longer name', 'The Meridian Gazettes and Cranes at nightfall'],
    ['a short text', 'Harbour, Port'],
    ['its topic’s words in another order', 'Trust of the Harbour, Meridian'],
  ])('is not taken to leak by %s', async (_, text) => {
    expect((await told(text)).words).toEqual([]);
  });

  test('may share names with what is published, with markup or without', async () => {
    const article = makeArticle('x', {
      texts: {
        en: makeText('en', {
          body: 'Wilhelmina *Ostrander* of the [Meridian Harbour](https://x.example/) Trust in Port Meridian.',
        }),
      },
    });
    const { words } = await told(
      '<p>Wilhelmina Ostrander of the Meridian Harbour Trust in Port Meridian</p>',
      [article],
    );
    expect(words).toEqual([]);
  });
});
