import { describe, expect, test } from 'vitest';
import { makeArticle, makeText, makeTopic } from '@/tests/support/makeContent';
import { makeExportedPage } from '@/tests/support/makeExportedPage';
import { publishPaper } from '@/tests/support/publishPaper';

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
      files: { 'en/index.html': makeExportedPage(text) },
    });
    expect(page.words.join('\n')).toContain(`/en/ shows ${expected}, which is not published`);
    const feed = await publishPaper({
      unpublished,
      files: { 'en/feed.xml': `<feed>${text}</feed>` },
    });
    expect(feed.words.join('\n')).toContain(`/en/feed.xml shows ${expected}`);
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
      const files = { 'en/index.html': makeExportedPage(`<p>${text}</p>`) };
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
    const files = { 'zh/index.html': makeExportedPage(`<p>${text}</p>`) };
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
      files: { 'en/articles/x/index.html': makeExportedPage(`<p id="p1">${body}</p>`) },
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
        files: { [path]: makeExportedPage(text) },
      });
    const sound = await publish(`<p>${notice} /en/articles/big-merger/</p>`);
    expect(sound.words).toEqual([]);
    const leak = await publish('<p>It will be one before the summer is over.</p>');
    expect(leak.words.join()).toContain('a sentence of “big-merger”');
  });
});
