import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkOutFolder, marker } from '@/lib/publish/output/outFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';

describe('a build refuses to replace', () => {
  test.each([
    ['the project', process.cwd(), 'which holds the project'],
    ['what is above the project', dirname(process.cwd()), 'which holds the project'],
    ['the home folder', homedir(), 'which holds your home'],
    ['the whole disk', '/', 'which holds the project'],
    ['a folder of the system', '/proc/x', 'which belongs to the system'],
  ])('%s', (_, folder, message) => {
    expect(() => checkOutFolder(folder)).toThrow(message);
  });

  test('the project under another name', () => {
    const link = join(makeFolder({}), 'link');
    symlinkSync(process.cwd(), link);
    expect(() => checkOutFolder(link)).toThrow('which holds the project');
  });

  test('files that no build wrote', () => {
    const folder = makeFolder({ 'thesis.txt': 'years of work', _headers: '/*\n' });
    expect(() => checkOutFolder(folder)).toThrow('holds files that no build wrote');
  });

  test('a file', () => {
    expect(() => checkOutFolder(join(makeFolder({ out: 'text' }), 'out'))).toThrow(
      'is not a folder',
    );
  });
});

describe('a build replaces', () => {
  test.each([
    ['a folder that is not there yet', join(makeFolder({}), 'new')],
    ['an empty folder', makeFolder({})],
    ['what a build wrote', makeFolder({ _headers: `${marker}\n/*\n`, 'index.html': '' })],
  ])('%s', (_, folder) => {
    expect(() => checkOutFolder(folder)).not.toThrow();
  });

  test('for a user who has no home, as in a container', () => {
    vi.stubEnv('HOME', '/nonexistent');
    expect(() => checkOutFolder(join(makeFolder({}), 'new'))).not.toThrow();
    vi.unstubAllEnvs();
  });
});
