import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/store/listFiles';
import { hashFolder } from '@/tests/support/papers/hashFolder';
import { publishPaper } from '@/tests/support/program/publishPaper';

/** The ledger of a published paper, or its notes. */
function findFile(root: string, beginning: string): string {
  const workspace = join(root, '.out.publish');
  const name = readdirSync(workspace).find((file) => file.startsWith(beginning)) ?? beginning;
  return join(workspace, name);
}

const halve = (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2));

test('nothing is made that would come out the same', async () => {
  const { root } = await publishPaper({});
  expect(await publishPaper({ root })).toMatchObject({ made: 0, removed: 0 });
});

test('a file that is lost or changed in the output folder is made again', async () => {
  const { root, outFolder, read } = await publishPaper({});
  const before = hashFolder(outFolder);
  writeFileSync(join(outFolder, 'en/index.html'), 'torn');
  rmSync(join(outFolder, 'robots.txt'));
  const { made } = await publishPaper({ root });
  expect(hashFolder(outFolder)).toBe(before);
  expect(made).toBeGreaterThan(0);
  expect(read('robots.txt')).toContain('User-agent');
});

test('any file of the index of search that is lost is made again', async () => {
  const { root, outFolder } = await publishPaper({});
  const before = hashFolder(outFolder);
  const files = listFiles(join(outFolder, 'search'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    rmSync(join(outFolder, 'search', file));
    const { faults } = await publishPaper({ root });
    expect(faults).toEqual([]);
    expect(hashFolder(outFolder)).toBe(before);
  }
});

test('a file that no build wrote goes, and is no reason to make another anew', async () => {
  const { root, outFolder } = await publishPaper({});
  writeFileSync(join(outFolder, 'en/stray.html'), 'stray');
  expect(await publishPaper({ root })).toMatchObject({ made: 0, removed: 1, faults: [] });
  expect(readdirSync(join(outFolder, 'en'))).not.toContain('stray.html');
});

test('what a new version of the code gives is published, and what it gives no more is gone', async () => {
  const { root, outFolder } = await publishPaper({ files: { 'en/old.txt': 'old' } });
  const after = await publishPaper({ root, files: { 'en/new.txt': 'new' } });
  expect(after.faults).toEqual([]);
  expect(after.read('en/new.txt')).toBe('new');
  expect(readdirSync(join(outFolder, 'en'))).not.toContain('old.txt');
});

test.each<[string, (root: string) => void]>([
  ['a ledger cut short', (root) => halve(findFile(root, 'ledger'))],
  ['a ledger that is gone', (root) => rmSync(findFile(root, 'ledger'))],
  [
    'a ledger with a wrong letter',
    (root) => {
      const file = findFile(root, 'ledger');
      writeFileSync(file, readFileSync(file, 'utf8').replace('index.html', 'index.htm1'));
    },
  ],
  ['notes cut short', (root) => halve(findFile(root, 'notes'))],
  ['notes that are gone', (root) => rmSync(findFile(root, 'notes'))],
])('%s costs time and nothing else', async (_, damage) => {
  const { root, outFolder } = await publishPaper({});
  const before = hashFolder(outFolder);
  damage(root);
  const { faults, made, kept } = await publishPaper({ root });
  expect(faults).toEqual([]);
  expect(kept).toBe(0);
  expect(made).toBeGreaterThan(0);
  expect(hashFolder(outFolder)).toBe(before);
});
