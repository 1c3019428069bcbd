import { expect, test } from 'vitest';
import { listFaults } from '@/tests/unit/lib/markdown/renderBody';

test.each([
  ['时间：三月五日\n地点：港口', '2:1 joined-lines 地点：港口'],
  ['正文一行。\n**时间：**三月五日\n**地点：**港口', '3:3 joined-lines **地点：**港口'],
  ['When: 5 March\nWhere: the port', '2:1 joined-lines Where: the port'],
  ['> • 甲\n> • 乙', '2:3 joined-lines > • 乙'],
  ['一、准备材料\n二、提交申请', '2:1 joined-lines 二、提交申请'],
  ['（1）甲\n（2）乙', '2:1 joined-lines （2）乙'],
  ['一段。\n　　又一段。', '2:3 joined-lines 又一段。'],
  ['①甲\r\n②乙', '2:1 joined-lines ②乙'],
])('%j are told', (body, fault) => {
  expect(listFaults(body)).toEqual([fault]);
});

test.each([
  '时间：三月五日\\\n地点：港口',
  '时间：三月五日  \n地点：港口',
  '时间：三月五日\n\n地点：港口',
  '- 时间：三月五日\n- 地点：港口',
  '港务局长说：“码头\n将于三月五日启用。”',
  'The port said: it opens\non 5 March, and that is that.',
  '诗一行\\\n　　又一行',
  'He came\nat 10:30\nfrom London.',
  '```\n时间：a\n地点：b\n```',
])('%j are meant as they stand', (body) => {
  expect(listFaults(body)).toEqual([]);
});
