import { expect, test } from 'vitest';
import { Body } from '@/components/article/Body';
import type { Edition } from '@/lib/edition/editions';
import { renderText } from '@/lib/page/body';
import { makeArticlePage } from '@/tests/support/papers/findPage';
import { makeArticle, makeText } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const english = makeText('en', { body: 'One.\n\nTwo.\n\nThree.' });
const original = makeArticlePage('en', makeArticle('a', { texts: { en: english } }));
const hashes = renderText(original, english).map(({ hash }) => hash);

/** Translated when the second paragraph read otherwise. */
const article = makeArticle('a', {
  texts: {
    en: english,
    zh: makeText('zh', {
      body: '一。\n\n二。\n\n三。',
      translates: hashes.map((hash, place) => (place === 1 ? '0000000000' : hash)),
    }),
  },
});

test.each<[Edition['id'], readonly string[]]>([
  ['zh', ['p2']],
  ['zh-hant', ['p2']],
  ['bilingual', ['p2']],
  ['en', []],
])('in %s exactly the paragraphs %o are marked, in words', (id, marked) => {
  const root = renderElement(<Body page={makeArticlePage(id, article)} />);
  const notes = root.querySelectorAll('.stale-note');
  expect(notes.map((note) => note.parentNode?.getAttribute('id'))).toEqual(marked);
  for (const note of notes) expect(note.text.trim()).not.toBe('');
});
