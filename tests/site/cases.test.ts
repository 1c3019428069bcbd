import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { hasError } from '@/lib/fault/fault';
import { listFiles } from '@/lib/store/listFiles';
import { caseNames, makeCasePaper } from '@/tests/support/papers/casePaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { startBuild } from '@/tests/support/program/startBuild';

/** For whole builds; a busy machine takes minutes for one. */
const patience = 1_200_000;

const now = Date.parse('2026-11-27');
const leak = 'texts/traditional-leak';

/** The cases that the check lets through, all in one paper; those that it doesn't are built one by one in the unit tests. */
async function listSound(): Promise<readonly string[]> {
  const checks = caseNames.map(async (name) => {
    const { faults } = await checkPaper({ directory: makeCasePaper(name), now });
    return hasError(faults) || name === leak ? [] : [name];
  });
  return (await Promise.all(checks)).flat();
}

async function build(...names: readonly string[]) {
  const out = join(makeFolder({ 'x.txt': '' }), 'out');
  const environment = {
    CONTENT_DIR: makeCasePaper(...names),
    OUT_DIR: out,
    SOURCE_DATE_EPOCH: String(now / 1000),
  };
  const run = startBuild({ environment });
  return { code: await run.code, output: run.getOutput(), out };
}

describe('What the paper once got wrong', { timeout: patience }, () => {
  test('is published right where the check has no errors to tell', async () => {
    const { code, output, out } = await build(...(await listSound()));
    expect(output).toContain('✓ Built the site');
    expect(code).toBe(0);
    const read = (file: string) => readFileSync(join(out, file), 'utf8');
    expect(read('zh/articles/fold/index.html')).toContain('content="三号码头今天开工,工期两年。"');
    expect(read('zh/articles/fold/index.md')).toContain('三号码头开工');
    expect(read('zh-hant/articles/endings/index.html')).toMatch(
      /克制.*三天後.*儀表盤.*方便麵.*總台/s,
    );
    for (const slug of ['emoji', 'rouble']) {
      const edition = slug === 'emoji' ? 'en' : 'zh';
      expect(existsSync(join(out, `${edition}/articles/${slug}/card.png`))).toBe(true);
    }
    expect(listFiles(out).some((file) => /^media\/photo\/.+\.webp$/.test(file))).toBe(true);
    expect(read('zh/feed.xml')).not.toMatch(/(?:src|srcset|href)=&quot;\//);
    const drafts = listFiles(out).filter(
      (file) => /winch/.test(file) || /winch that nobody/.test(read(file)),
    );
    expect(drafts).toEqual([]);
  });

  test('stops at a draft’s sentence in a published text, in its Traditional form', async () => {
    const { code, output, out } = await build(leak);
    expect(output).toContain('[page-leak]');
    expect(output).toContain('“merger”');
    expect(code).toBe(1);
    expect(existsSync(join(out, 'index.html'))).toBe(false);
  });
});
