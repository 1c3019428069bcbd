import { expect, test } from 'vitest';
import { EditionSwitch } from '@/components/site/EditionSwitch';
import { NotFound } from '@/components/site/NotFound';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getWithdrawnPage, type MissingPage } from '@/lib/page/page';
import { makeArticle, makeContent, makeDate } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const withdrawn = {
  date: makeDate('2024-01-20'),
  en: 'The letter was forged.',
  zh: '信件系伪造。',
};
const archive = buildArchive(makeContent({ articles: [makeArticle('gone', { withdrawn })] }), {
  now: Date.parse('2025-01-01T00:00:00Z'),
  drafts: false,
});

function getNotice(id: string): MissingPage {
  const edition = getEdition(archive, id);
  return getWithdrawnPage(archive, edition, 'gone') ?? { kind: 'missing', archive, edition };
}

test.each([
  ['en', 'This article has been withdrawn', 'The letter was forged.'],
  ['zh', '这篇文章已撤下', '信件系伪造。'],
  ['zh-hant', '這篇文章已撤下', '信件系偽造。'],
])('says in %s when and why an article was withdrawn', (id, title, reason) => {
  const root = renderElement(<NotFound page={getNotice(id)} />);
  expect(root.querySelector('h1')?.text).toBe(title);
  expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2024-01-20');
  expect(root.text).toContain(reason);
});

test('leads from one notice to that of each other edition', () => {
  const links = renderElement(<EditionSwitch page={getNotice('en')} />).querySelectorAll('a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/en/articles/gone/',
    '/zh/articles/gone/',
    '/zh-hant/articles/gone/',
    '/bilingual/articles/gone/',
  ]);
});

test('says of an address that leads nowhere that there is no page', () => {
  const page = { kind: 'missing', archive, edition: getEdition(archive, 'en') } as const;
  const root = renderElement(<NotFound page={page} />);
  expect(root.querySelector('h1')?.text).toBe('This page does not exist');
  expect(root.querySelector('time')).toBeNull();
});
