import { expect, test } from 'vitest';
import { renderBody } from '@/tests/unit/lib/markdown/renderBody';

test.each([
  ['# A\n\n## B\n\n# C', [2, 3, 2]],
  ['## A\n\n### B', [2, 3]],
  ['### A\n\n##### B', [2, 3]],
  ['Title\n=====\n\nPart\n----', [2, 3]],
  ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E', [2, 3, 4, 4, 4]],
  ['## A\n\n> # Quoted', [3]],
])('the highest heading of %j is h2, and no level is skipped', (body, levels) => {
  const headings = renderBody(body).blocks.filter(({ kind }) => kind === 'heading');
  expect(headings.map(({ level }) => level)).toEqual(levels);
  expect(headings.map(({ html }) => Number(/^<h(\d)>/.exec(html)?.[1]))).toEqual(levels);
});

test('a paragraph has no level', () => {
  expect(renderBody('Text.').blocks[0]).not.toHaveProperty('level');
});
