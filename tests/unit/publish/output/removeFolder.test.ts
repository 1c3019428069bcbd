import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFolder } from '@/lib/publish/output/removeFolder';

/** Writes as a killed build does that hasn't noticed yet: for a second, folders and all. */
const writer = `
  const fs = require('node:fs');
  const [, folder] = process.argv;
  const end = Date.now() + 1000;
  console.log('writing');
  for (let file = 0; Date.now() < end; file++) {
    fs.mkdirSync(folder, { recursive: true });
    try { fs.writeFileSync(folder + '/' + file, 'x'); } catch {}
  }
`;

test('removes a folder into which something is written for a while', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'courier-remove-')), 'next');
  mkdirSync(folder);
  const child = spawn('node', ['-e', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(() => removeFolder(folder)).not.toThrow();
  await ended;
  removeFolder(folder);
  expect(existsSync(folder)).toBe(false);
});
