import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { fixFiles } from '@/lib/desk/check/fixFiles';
import { hasError } from '@/lib/fault/fault';
import { caseNames, makeCasePaper, readFindings } from '@/tests/support/papers/casePaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

const now = Date.parse('2026-11-27');

async function check(directory: string) {
  const { faults } = await checkPaper({ directory, now });
  return {
    isFaulty: hasError(faults),
    findings: faults.map(({ file, line, column, rule }) =>
      `${file}:${line}:${column} ${rule}`.replace(`${directory}/`, ''),
    ),
  };
}

function build(directory: string, outFolder: string) {
  const environment = { CONTENT_DIR: directory, OUT_DIR: outFolder };
  return runCourier(['build'], { ...environment, SOURCE_DATE_EPOCH: String(now / 1000) });
}

const checks = await Promise.all(
  ['base', ...caseNames].map(async (name) => {
    const directory = name === 'base' ? makeCasePaper() : makeCasePaper(name);
    return { name, directory, ...(await check(directory)) };
  }),
);

describe.each(checks)('The case $name', ({ name, findings, directory, isFaulty }) => {
  test('is checked', () => {
    expect(findings).toEqual(name === 'base' ? [] : readFindings(name));
  });

  if (isFaulty) {
    test('stops the build with what the check says', async () => {
      const outFolder = join(makeFolder({ 'x.txt': '' }), 'out');
      const { status, stderr } = await build(directory, outFolder);
      expect(status).toBe(1);
      const told = [
        ...stderr.replaceAll(`${directory}/`, '').matchAll(/^(\S+:\d+:\d+) .*\[(.+)\]$/gm),
      ];
      expect(told.length).toBeGreaterThan(0);
      for (const [, place, rule] of told) expect(findings).toContain(`${place} ${rule}`);
      expect(existsSync(outFolder)).toBe(false);
    });
  }
});

test.each([
  [
    'texts/fix-addresses',
    'articles/map/zh.md',
    /地图\?层=二&页=3.*&nbsp;&nbsp;首.*`a\.json`，再看/s,
  ],
  [
    'texts/fix-pairs',
    'articles/pairs/zh.md',
    /“Gamma delta" 是.*船长（Captain 李）与大副（张 Mate）.*于“试验”阶/s,
  ],
  ['fields/folded-summary', 'articles/fold/zh.md', /三号码头今天\n {2}开工，工期/],
])('%s: one run fixes what needs no editor, and nothing else', async (name, file, fixed) => {
  const directory = makeCasePaper(name);
  fixFiles((await checkPaper({ directory, now })).faults);
  expect(readFileSync(`${directory}/${file}`, 'utf8')).toMatch(fixed);
  expect(fixFiles((await checkPaper({ directory, now })).faults).fixed).toEqual([]);
});
