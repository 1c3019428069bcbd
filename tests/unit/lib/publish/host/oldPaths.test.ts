import { expect, test } from 'vitest';
import { makeArticle, makeText } from '@/tests/support/papers/makeContent';
import { publishPaper } from '@/tests/support/program/publishPaper';

const aliases = ['/2019/05/old/', '/posts/old.html', '/archives/7', '/2019/论坛/'];

test('paths of an older site lead to the article in its own language, on any host', async () => {
  const article = makeArticle('x', { aliases, texts: { en: makeText('en') } });
  const { words, read } = await publishPaper({ articles: [article] });
  expect(words).toEqual([]);
  const files = [
    '2019/05/old/index.html',
    'posts/old.html',
    'archives/7/index.html',
    '2019/论坛/index.html',
  ];
  for (const file of files) {
    expect(read(file)).toContain('content="0; url=/en/articles/x/"');
    expect(read(file)).toContain('rel="canonical" href="https://courier.example/en/articles/x/"');
  }
  expect(read('_redirects')).toContain(
    '/2019/05/old/ /en/articles/x/ 301\n/posts/old.html /en/articles/x/ 301\n/archives/7/ /en/articles/x/ 301\n/en/*',
  );
});
