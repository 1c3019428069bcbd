import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { FolderWatch, watchFolder } from '@/lib/cli/server/watchFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';

const patience = 20_000;

test('sees every way in which editors’ programs save', { timeout: patience }, async () => {
  const folder = makeFolder({ 'articles/a/en.md': 'one' });
  const file = join(folder, 'articles/a/en.md');
  const onChange = vi.fn();
  watchFolder(folder, onChange);
  const changes = [
    () => writeFileSync(file, 'second'),
    () => {
      writeFileSync(`${file}.tmp`, 'by renaming');
      renameSync(`${file}.tmp`, file);
    },
    () => writeFileSync(file, 'after renaming'),
    () => mkdirSync(join(folder, 'articles/b')),
    () => writeFileSync(join(folder, 'articles/b/en.md'), 'new'),
    () => rmSync(join(folder, 'articles/b'), { recursive: true }),
    () => rmSync(folder, { recursive: true }),
  ];
  for (const change of changes) {
    onChange.mockClear();
    change();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: patience });
  }
});

test('the system tells what changed, however programs save, and what becomes of folders', {
  timeout: 3 * patience,
}, async () => {
  const folder = makeFolder({ 'articles/a/en.md': 'one' });
  const path = (name: string) => join(folder, 'articles', name);
  const seen = new Set<string>();
  const isWatched = FolderWatch.start(folder, (changes) => {
    for (const change of changes) seen.add(change);
  });
  expect(isWatched).toBe(true);
  const changes: readonly (readonly [() => void, ...(readonly string[])])[] = [
    [() => writeFileSync(path('a/en.md'), 'two'), 'a/en.md'],
    // As an editor’s program saves that never leaves half a file.
    [
      () => {
        writeFileSync(path('a/.en.md.new'), 'three');
        renameSync(path('a/.en.md.new'), path('a/en.md'));
      },
      'a/en.md',
    ],
    // As one does that leaves half a file for a moment.
    [() => writeFileSync(path('a/en.md'), ''), 'a/en.md'],
    [() => appendFileSync(path('a/en.md'), 'four'), 'a/en.md'],
    [() => mkdirSync(path('b')), 'b'],
    [() => writeFileSync(path('b/en.md'), 'new'), 'b/en.md'],
    [() => renameSync(path('b'), path('c')), 'b', 'c'],
    [() => writeFileSync(path('c/en.md'), 'newer'), 'c/en.md'],
    [() => rmSync(path('c'), { recursive: true }), 'c'],
    [() => mkdirSync(path('c/d'), { recursive: true }), 'c'],
    [() => writeFileSync(path('c/d/en.md'), 'newest'), 'c/d/en.md'],
    [() => rmSync(path('a/en.md')), 'a/en.md'],
  ];
  for (const [change, ...told] of changes) {
    seen.clear();
    change();
    const paths = told.map((name) => join('articles', name));
    await vi.waitFor(() => expect([...seen]).toEqual(expect.arrayContaining(paths)), 3 * patience);
  }
});
