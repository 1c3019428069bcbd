import { expect, test } from 'vitest';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { listFaults, renderPage } from '@/tests/unit/lib/markdown/renderBody';

test('a table keeps its columns, aligned by class', () => {
  const html = renderPage('| 名称 | 数 |\n|:--|--:|\n| 软件 | 38 |');
  expect(findAll(html, 'th').map(({ text }) => text)).toEqual(['名称', '数']);
  expect(findAll(html, 'td').map(({ attributes }) => attributes.class)).toEqual([
    undefined,
    'align-end',
  ]);
  expect(html).not.toMatch(/\b(align|style)=/);
});

test.each([
  ['| a | b |\n|---|---|\n| 1 | 2 | lost |', '3:9 table-columns cell lost'],
  ['> | a |\n> |---|\n> | 1 | lost |', '3:7 table-columns cell lost'],
  ['| a | b |\n|---|\n| 1 | 2 |', '1:1 table-columns dashes |---|'],
  ['| a | b |\n| 1 | 2 |\n| 3 | 4 |', '1:1 table-columns row | a | b |'],
  ['Text.\n| a | b |\n| 1 | 2 |', '1:1 table-columns row | a | b |'],
  ['｜甲｜乙｜\n｜1｜2｜', '1:1 table-columns row ｜甲｜乙｜'],
  ['a | b\n--- | --- | ---\n1 | 2', '1:1 table-columns dashes --- | --- | ---'],
])('%j would lose words or print its bars', (body, fault) => {
  expect(listFaults(body)).toEqual([fault]);
});

test.each([
  '| a | b |\n|:--|--:|\n| 1 |\n| 1 | 2 |\n| 1 | 2 | |',
  '| a | b |\n|---|---|\n| `x \\| y` | 2 \\| 3 |',
  '| by itself |',
  '```\n| a | b |\n| 1 | 2 |\n```',
  'Yes | no\n- one\n- two',
  'He said | and\n— | went.',
])('%j is as it was meant', (body) => {
  expect(listFaults(body)).toEqual([]);
});
