import { expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';

test('Names authors whom no article names, not even a draft', async () => {
  const author = (name: string) => `kind: person\nname: { en: ${name}, zh: ${name} }\n`;
  const directory = makeDeskPaper({
    'articles/forum/article.yaml':
      'published: 2024-01-12\noriginal: en\nauthors: [ann]\ndraft: true\n',
    'authors/ann.yaml': author('Ann'),
    'authors/bo.yaml': author('Bo'),
  });
  const now = Date.parse('2025-01-01');
  const { faults } = await checkPaper({ directory, now });
  expect(faults.map(({ file, rule }) => [file, rule])).toEqual([
    [`${directory}/authors/bo.yaml`, 'author-unused'],
  ]);
});
