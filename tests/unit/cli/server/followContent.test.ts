import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { workFiles } from '@/lib/cli/build/workFiles';
import { followContent } from '@/lib/cli/server/followContent';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { makePaper } from '@/tests/unit/content/makePaper';

const patience = 20_000;
const home = process.cwd();

afterEach(() => process.chdir(home));

test('open pages follow the content, and give way to what the check says while it can’t be read', {
  timeout: patience,
}, async () => {
  // What is kept of content names the code of the project, which is not in the paper's folder.
  getCodeVersion();
  process.chdir(makePaper());
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const site = readFileSync('content/site.yaml', 'utf8');
  const readVersion = () => readFileSync(workFiles.contentVersion, 'utf8');

  const { getFindings, getVersion } = await followContent();
  expect(getFindings()).toBeUndefined();
  const first = readVersion();
  const firstTime = getVersion();
  expect(first).toMatch(/^export const contentVersion: number = \d+;\n$/);

  appendFileSync('content/site.yaml', 'taglin: x\n');
  await vi.waitFor(() => expect(said.mock.lastCall?.[0]).toContain('“taglin”'), patience);
  await vi.waitFor(() => expect(readVersion()).not.toBe(first), patience);
  expect(getFindings()).toBe(said.mock.lastCall?.[0]);
  expect(getVersion()).toBeGreaterThan(firstTime);

  writeFileSync('content/site.yaml', site);
  await vi.waitFor(() => expect(getFindings()).toBeUndefined(), patience);
  expect(said.mock.lastCall?.[0]).toMatch(/^No faults/);
});
