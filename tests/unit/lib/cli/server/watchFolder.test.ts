import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolder } from '@/lib/cli/server/watchFolder';
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
