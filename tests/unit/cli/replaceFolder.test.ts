import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '@/lib/cli/replaceFolder';
import { makeFolder } from '@/tests/support/makeFolder';

test('what was there gives way as a whole, leftovers of a killed run too', () => {
  const folder = makeFolder({
    'new/en/index.html': 'today',
    'out/en/index.html': 'yesterday',
    'out/en/gone/index.html': 'gone',
    'out.next/half.html': 'killed',
    'out.last/old.html': 'killed',
  });
  replaceFolder(join(folder, 'new'), join(folder, 'out'));
  expect(readFileSync(join(folder, 'out/en/index.html'), 'utf8')).toBe('today');
  expect(existsSync(join(folder, 'out/en/gone'))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['new', 'out']);
});

test('there need be nothing', () => {
  const folder = makeFolder({ 'new/index.html': 'today' });
  replaceFolder(join(folder, 'new'), join(folder, 'deep/out'));
  expect(readFileSync(join(folder, 'deep/out/index.html'), 'utf8')).toBe('today');
});
