import { expect, test } from 'vitest';
import { listFaults } from '@/tests/unit/lib/markdown/renderBody';

test.each([
  ['##', ['1:1 heading-without-text']],
  ['## <!-- later -->', ['1:1 heading-without-text']],
  ['## \u00a0', ['1:1 heading-without-text']],
  ['- one\n-\n- three', ['2:1 empty-block item']],
  ['>', ['1:1 empty-block quote']],
  ['```\n\n```', ['1:1 empty-block code']],
  ['&nbsp;', ['1:1 empty-block paragraph']],
  ['|  |  |\n|--|--|\n|  |  |', ['1:1 empty-block table']],
  ['- ![A hall](hall.jpg)', []],
  ['| a |  |\n|---|--|\n|   | 1 |', []],
])('%j', (body, faults) => {
  expect(listFaults(body)).toEqual(faults);
});
