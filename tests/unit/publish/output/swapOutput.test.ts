import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { getWorkFolders, type WorkFolders } from '@/lib/publish/output/getWorkFolders';
import { recoverOutput } from '@/lib/publish/output/recoverOutput';
import { swapOutput } from '@/lib/publish/output/swapOutput';
import { makeFolder } from '@/tests/support/makeFolder';

let out: string;
let work: WorkFolders;

beforeEach(() => {
  out = join(makeFolder({ 'out/index.html': 'yesterday' }), 'out');
  work = getWorkFolders(out);
  mkdirSync(work.next, { recursive: true });
  writeFileSync(join(work.next, 'index.html'), 'today');
});

function read(): string {
  return readFileSync(join(out, 'index.html'), 'utf8');
}

describe('the swap', () => {
  test('puts the new site in the place of the old one and leaves nothing behind', () => {
    swapOutput(out);
    expect(read()).toBe('today');
    expect(existsSync(work.next) || existsSync(work.last)).toBe(false);
  });
});

describe('after a kill', () => {
  test('while the new site was being made, yesterday’s stays', () => {
    recoverOutput(out);
    expect(read()).toBe('yesterday');
    expect(existsSync(work.next)).toBe(false);
  });

  test('between the two renames, yesterday’s comes back', () => {
    renameSync(out, work.last);
    recoverOutput(out);
    expect(read()).toBe('yesterday');
    expect(existsSync(work.next) || existsSync(work.last)).toBe(false);
  });

  test('after the second rename, the new site stays', () => {
    renameSync(out, work.last);
    renameSync(work.next, out);
    recoverOutput(out);
    expect(read()).toBe('today');
    expect(existsSync(work.last)).toBe(false);
  });
});
