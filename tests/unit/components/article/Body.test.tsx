import { expect, test } from 'vitest';
import { Body } from '@/components/article/Body';
import { buildArchive, getEdition } from '@/lib/archive/archive';
import { renderText } from '@/lib/page/body';
import { ArticlePage } from '@/lib/page/textPages';
import { makeArticle, makeContent, makeText } from '@/tests/support/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const archive = buildArchive(makeContent(), { now: 0, drafts: false });
const english = makeText('en', { body: 'One.\n\nTwo.\n\nThree.' });
const hashes = renderText(
  {
    archive,
    edition: getEdition(archive, 'en'),
    record: makeArticle('a', { texts: { en: english } }),
  },
  english,
).map(({ hash }) => hash);

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

test.each([
  ['zh', ['p2']],
  ['zh-hant', ['p2']],
  ['bilingual', ['p2']],
  ['en', []],
])('in %s exactly the paragraphs %o are marked, in words', (id, marked) => {
  const root = renderElement(
    <Body page={new ArticlePage(archive, getEdition(archive, id), article)} />,
  );
  const notes = root.querySelectorAll('.stale-note');
  expect(notes.map((note) => note.parentNode?.getAttribute('id'))).toEqual(marked);
  for (const note of notes) expect(note.text.trim()).not.toBe('');
});
