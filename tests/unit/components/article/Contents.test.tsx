import { expect, test } from 'vitest';
import { Contents } from '@/components/article/Contents';
import type { Edition } from '@/lib/edition/editions';
import { makeArticlePage } from '@/tests/support/papers/findPage';
import { makeArticle, makeText } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

function render(id: Edition['id'], words: number) {
  const filler = 'word '.repeat(words);
  const texts = {
    en: makeText('en', { body: `${filler}\n\n## Past\n\nThen.\n\n## Future\n\nNow.` }),
    zh: makeText('zh', { body: '正文。\n\n## 过去\n\n那时。\n\n## 未来\n\n如今。' }),
  };
  const article = makeArticle('a', { texts });
  return renderElement(<Contents page={makeArticlePage(id, article)} />);
}

test('a long article lists its headings at their places', () => {
  const links = render('en', 1200).querySelectorAll('nav a');
  expect(links.map((link) => [link.getAttribute('href'), link.text])).toEqual([
    ['#p2', 'Past'],
    ['#p4', 'Future'],
  ]);
});

test('in two languages each heading says both, each in its own', () => {
  const [first] = render('bilingual', 1200).querySelectorAll('nav a');
  expect(first?.text).toBe('Past 过去');
  expect(first?.querySelector('[lang="zh-Hans"]')?.text).toBe('过去');
});

test('a short article needs no list', () => {
  expect(render('en', 200).querySelector('nav')).toBeNull();
});
