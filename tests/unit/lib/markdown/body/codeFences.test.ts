import { expect, test } from 'vitest';
import { listFaults } from '@/tests/unit/lib/markdown/renderBody';

test.each([
  '```\nnever closed\n\ntext',
  'text\n\n```',
  '````\n```\ntext',
  '> ```js\n> never closed\n\ntext',
  '- ```\n  never closed\n\ntext',
  '~~~\n```',
])('%j is never closed', (body) => {
  expect(listFaults(body)).toContainEqual(expect.stringContaining(' code-open '));
});

test.each([
  '```\nclosed\n```\n\ntext',
  '```\nclosed\n`````',
  '> ~~~\n> closed\n> ~~~',
  '- ```\r\n  closed\r\n  ```\r\n',
  '`` ` ``',
])('%j is closed', (body) => {
  expect(listFaults(body)).toEqual([]);
});

test('a drawing of another program is told, other code is not', () => {
  expect(listFaults('```mermaid\ngraph TD\n```\n\n```js\nlet a;\n```')).toEqual([
    '1:1 foreign-markup drawing mermaid',
  ]);
});
