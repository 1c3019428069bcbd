import { expect, test } from 'vitest';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { renderPage } from '@/tests/unit/lib/markdown/renderBody';

test('a task is a disabled box with its words as label', () => {
  const html = renderPage('- [x] done **now**\n- [ ] to do');
  const boxes = findAll(html, 'input').map(({ attributes }) => attributes);
  expect(boxes.map(({ type, disabled }) => [type, disabled])).toEqual([
    ['checkbox', ''],
    ['checkbox', ''],
  ]);
  expect(boxes.map((box) => 'checked' in box)).toEqual([true, false]);
  expect(findAll(html, 'label').map(({ text }) => text)).toEqual(['done now', 'to do']);
});
