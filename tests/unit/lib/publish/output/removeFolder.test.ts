import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFolder } from '@/lib/publish/output/removeFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';

/** For a second, writes as a killed build does that has not noticed yet, folders and all. */
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

test('removes a folder that something goes on writing to for a while', async () => {
  const folder = join(makeFolder({ 'next/index.html': 'today' }), 'next');
  const child = spawn('node', ['-e', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(() => removeFolder(folder, fs)).not.toThrow();
  await ended;
  removeFolder(folder, fs);
  expect(fs.existsSync(folder)).toBe(false);
});
