import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { fixFiles } from '@/lib/desk/check/fixFiles';
import type { Fault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';

const now = Date.parse('2026-01-01T00:00Z');

async function check(directory: string): Promise<readonly Fault[]> {
  const { faults } = await checkPaper({ directory, now });
  return faults.filter(({ rule }) => rule.startsWith('copy-'));
}

function makePaper(head: string, body = '一段。'): string {
  return makeDeskPaper({
    'articles/fold/article.yaml': 'published: 2024-01-12\noriginal: zh\n',
    'articles/fold/zh.md': `---\ntitle: 标题\n${head}\n---\n\n${body}\n`,
  });
}

test.each([
  ['folded', 'summary: >\n  港口二期今天\n  开工,工期两年。', '5:5', '今天\n  开工，工期'],
  ['folded at a mark', 'summary: >\n  港口二期今天,\n  开工。', '4:9', '今天，\n  开工'],
  ['in double quotes', 'summary: "他说\\"好\\"。"', '3:13', '"他说“好”。"'],
  ['in single quotes', "summary: '甲''乙,丙'", '3:15', "'甲''乙，丙'"],
])('a summary %s is told of at its place, and fixed there', async (_, head, place, fixed) => {
  const directory = makePaper(head);
  const [fault] = await check(directory);
  expect(`${fault?.line}:${fault?.column}`).toBe(place);
  expect(fault && getFaultText(fault, 'en').fix).toContain('--fix');
  fixFiles(await check(directory));
  expect(readFileSync(`${directory}/articles/fold/zh.md`, 'utf8')).toContain(fixed);
  expect(await check(directory)).toEqual([]);
});

test('nothing is promised of a space that a line end makes', async () => {
  const directory = makePaper('summary: >\n  用 IBM\n  。好');
  const [fault] = await check(directory);
  expect(fault && getFaultText(fault, 'en').fix).not.toContain('--fix');
  expect(fixFiles(await check(directory)).fixed).toEqual([]);
});

test('a text in Traditional characters is not held to the typography of Simplified ones', async () => {
  const directory = makePaper('summary: 港口開工。', '港務局長說,「碼頭」今天開工,歡迎來賓參觀。');
  expect(await check(directory)).toEqual([]);
});

test('a quotation mark that could be either is told of, and left to the editor', async () => {
  const directory = makePaper('summary: 一句。', '他说"好，就走了。');
  const faults = await check(directory);
  expect(faults.map(({ rule }) => rule)).toEqual(['copy-quotes']);
  for (const language of ['en', 'zh'] as const) {
    for (const fault of faults) expect(getFaultText(fault, language).fix).not.toContain('--fix');
  }
  expect(fixFiles(faults).fixed).toEqual([]);
});
