import { expect, test } from 'vitest';
import { listFaults } from '@/tests/unit/lib/markdown/renderBody';

test.each([
  ['    A paragraph.', '1:1 indented code editor'],
  ['Text.\n\n\tA paragraph.', '3:1 indented code editor'],
  ['>     A paragraph.', '1:3 indented code editor'],
  ['    ``` is indented', '1:1 indented code editor'],
  ['　　一段。', '1:1 indented spaces 　　 program'],
  ['> 　　一段。', '1:3 indented spaces 　　 program'],
  ['　　**注意**，一段。', '1:1 indented spaces 　　 program'],
  ['&emsp;&emsp;一段。', '1:1 indented spaces &emsp;&emsp; editor'],
  // Without the spaces it would be something else, which an editor has to want.
  ['　　# 标题', '1:1 indented spaces 　　 editor'],
  ['　　- 项目', '1:1 indented spaces 　　 editor'],
])('%j is told', (body, fault) => {
  expect(listFaults(body)).toEqual([fault]);
});

test.each([
  '- item\n\n      code of it',
  '1. item\n\n    A paragraph of it.',
  'Text[^1].\n\n[^1]: Note.\n\n        code of it',
  '```\n    code\n```',
  '   A paragraph.',
  '甲　乙',
])('%j is no fault', (body) => {
  expect(listFaults(body)).toEqual([]);
});
