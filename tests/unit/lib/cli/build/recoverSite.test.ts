import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recoverSite } from '@/lib/cli/build/recoverSite';
import { readProcessStart } from '@/lib/publish/output/lock';
import { marker } from '@/lib/publish/output/outFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';

/** What a build leaves that was killed while it put the new site in its place. */
const killed = {
  'out/_headers': marker,
  'out/index.html': 'yesterday',
  '.out.publish/next/index.html': 'today',
  '.out.publish/lock': `${2 ** 22 + 1} 1`,
};

test('a site that was decided on is brought to its end', () => {
  const folder = makeFolder({ ...killed, '.out.publish/journal': '[]' });
  recoverSite(join(folder, 'out'));
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('today');
  expect(existsSync(join(folder, '.out.publish'))).toBe(false);
});

test('of a site that was not ready, nothing stays', () => {
  const folder = makeFolder(killed);
  recoverSite(join(folder, 'out'));
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('yesterday');
  expect(existsSync(join(folder, '.out.publish'))).toBe(false);
});

test('a build that is at work is left alone', () => {
  const folder = makeFolder({
    '.out.publish/next/index.html': 'today',
    '.out.publish/lock': `1 ${readProcessStart(1)}`,
    'out/index.html': 'yesterday',
  });
  recoverSite(join(folder, 'out'));
  expect(existsSync(join(folder, '.out.publish/next/index.html'))).toBe(true);
});
