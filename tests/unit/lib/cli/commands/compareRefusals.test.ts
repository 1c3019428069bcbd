import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { commitAll, git, makeChanged } from '@/tests/support/papers/gitPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

const courier = (directory: string, ...words: readonly string[]) =>
  runCourier(['compare', ...words], { CONTENT_DIR: directory });

describe('courier compare refuses', () => {
  test('a folder that is in no repository', async () => {
    const { status, stderr } = await courier(makeDeskPaper(), 'main');
    expect(stderr).toContain('is in no git repository');
    expect(status).toBe(1);
  });

  test.each(['HEAD', 'main'])('%s where nothing is committed yet', async (ref) => {
    const directory = makeDeskPaper();
    git(directory, 'init');
    const { status, stderr } = await courier(directory, ref);
    expect(stderr).toContain('Commit first: git add -A && git commit');
    expect(status).toBe(1);
  });

  test.each(['trunk', '--upload-pack=x', ''])('%j, which git does not know', async (ref) => {
    const { status, stderr } = await courier(makeChanged({}), '--', ref);
    expect(stderr).toContain(`git knows no branch, tag or commit “${ref}”. git branch --all`);
    expect(status).toBe(2);
  });

  test('a branch that is known by its longer name, which it suggests', async () => {
    const directory = makeChanged({});
    git(directory, 'update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    const { stderr } = await courier(directory, 'trunk');
    expect(stderr).toContain('Did you mean origin/trunk?');
  });

  test('a clone without the history, and says how to get it', async () => {
    const origin = makeChanged({});
    const clone = makeFolder({});
    git(clone, 'clone', '--depth', '1', `file://${origin}`, 'paper');
    const { status, stderr } = await courier(join(clone, 'paper'), 'v1');
    expect(stderr).toContain('git fetch --unshallow origin');
    expect(status).toBe(1);
  });

  test('a history of its own', async () => {
    const directory = makeChanged({});
    git(directory, 'checkout', '--orphan', 'other');
    writeFileSync(`${directory}/articles/forum/en.md`, english.replace('Many', 'Few'));
    commitAll(directory);
    const { status, stderr } = await courier(directory, 'main');
    expect(stderr).toContain('has no commit in common');
    expect(status).toBe(1);
  });

  test.each(['', '/proc/changes'])('a folder “%s” of other files or of the system', async (out) => {
    const { status, stderr } = await courier(makeChanged({}), 'main', '--out', out);
    expect(stderr).toMatch(/Name (?:a|another) place/);
    expect(status).toBe(2);
    expect(existsSync('index.html')).toBe(false);
  });

  test.each(['articles/changes', '.', 'changes'])(
    'to write into %s of the content',
    async (out) => {
      const directory = makeChanged({});
      const { status, stderr } = await courier(directory, 'main', '--out', join(directory, out));
      expect(stderr).toContain('Commands put nothing into');
      expect(status).toBe(2);
      expect(git(directory, 'status', '--porcelain')).toBe('');
    },
  );

  test('a folder whose files it did not write; its own it writes anew', async () => {
    const directory = makeChanged({});
    const out = makeFolder({ 'index.html': '<p>Mine</p>' });
    const { status, stderr } = await courier(directory, 'main', '--out', out);
    expect(stderr).toContain(`${out} holds something that this command did not write`);
    expect(status).toBe(2);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('<p>Mine</p>');
    const own = join(makeFolder({}), 'changes');
    expect((await courier(directory, 'main', '--out', own)).status).toBe(0);
    expect((await courier(directory, 'main', '--out', own)).status).toBe(0);
  });

  test('an address that no preview can have', async () => {
    const { status, stderr } = await courier(makeChanged({}), 'main', '--preview', 'javascript:x');
    expect(stderr).toContain('“javascript:x” is not where a preview could stand');
    expect(status).toBe(2);
  });
});
