import { expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';

const facts = 'published: 2024-01-12\noriginal: en\n';
const english = '---\ntitle: A headline\nsummary: A summary.\n---\n\nMany came.\n';

async function check(article: string, site = '') {
  const directory = makeDeskPaper({
    'articles/other/article.yaml': facts + article,
    'articles/other/en.md': english,
    ...(site && { 'site.yaml': site }),
  });
  const { faults } = await checkPaper({ directory, now: Date.UTC(2024, 0, 20) });
  return faults.map(({ rule, line, column, values }) => [
    rule,
    line,
    column,
    values.found ?? values.founded ?? values.kind,
  ]);
}

const site =
  'name: { en: A, zh: 甲 }\ntagline: { en: A, zh: 甲 }\nurl: https://a.example\ntimeZone: UTC\npublisher: { name: { en: A, zh: 甲 } }\nlead: other\n';

test.each([
  [
    'corrections: [{ date: 2024-01-21, en: A., zh: 甲。 }]\n',
    [['date-in-future', 3, 23, '2024-01-21']],
  ],
  ['updated: 2025-01\n', [['date-in-future', 3, 10, '2025-01']]],
  [
    'withdrawn: { date: 2024-02-01, en: A., zh: 甲。 }\n',
    [['date-in-future', 3, 20, '2024-02-01']],
  ],
  ['updated: 2024-01-20\ncorrections: [{ date: 2024-01-20, en: A., zh: 甲。 }]\n', []],
])('tells of a date that has not come: %j', async (article, told) => {
  expect(await check(article)).toEqual(told);
});

test.each([
  ['draft: true\n', [['lead-unpublished', 6, 7, 'draft']]],
  [
    'withdrawn: { date: 2024-01-14, en: A., zh: 甲。 }\n',
    [['lead-unpublished', 6, 7, 'withdrawn']],
  ],
  ['', []],
])('tells of a lead that nobody sees: %j', async (article, told) => {
  expect(await check(article, site)).toEqual(told);
});

test.each([
  ['2024-01-21', [['founded-in-future', 7, 10, '2024-01-21']]],
  ['2024-01-20', []],
])('a paper is not founded on a day to come: %s', async (day, told) => {
  expect(await check('', `${site}founded: ${day}\n`)).toEqual(told);
});
