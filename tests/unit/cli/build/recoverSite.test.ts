import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recoverSite } from '@/lib/cli/build/recoverSite';
import { readProcessStart } from '@/lib/publish/output/lock';
import { makeFolder } from '@/tests/support/makeFolder';

test('a build that was killed in the middle of the swap leaves a site to serve', () => {
  const folder = makeFolder({
    '.out.publish/last/index.html': 'yesterday',
    '.out.publish/next/index.html': 'today',
    '.out.publish/lock': `${2 ** 22 + 1} 1`,
  });
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
