import { expect, test } from 'vitest';
import { findAll } from '@/tests/unit/markdown/readPage';
import { renderPage } from '@/tests/unit/markdown/renderBody';

test('a table keeps its columns, aligned by class', () => {
  const html = renderPage('| 名称 | 数 |\n|:--|--:|\n| 软件 | 38 |');
  expect(findAll(html, 'th').map(({ text }) => text)).toEqual(['名称', '数']);
  expect(findAll(html, 'td').map(({ attributes }) => attributes.class)).toEqual([
    undefined,
    'align-end',
  ]);
  expect(html).not.toMatch(/\b(align|style)=/);
});
