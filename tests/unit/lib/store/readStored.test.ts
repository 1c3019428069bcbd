import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { readStored } from '@/lib/store/readStored';

const kind = `tests/store-${process.pid}`;
const folder = `.cache/${kind}`;

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function createMaker(text: string) {
  return vi.fn(async () => Buffer.from(text));
}

test('makes what is not there, once', async () => {
  const make = createMaker('made');
  expect(String(await readStored(kind, ['a', 'b'], make))).toBe('made');
  expect(String(await readStored(kind, ['a', 'b'], make))).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
});

test.each([
  ['another part', ['a', 'c']],
  ['fewer parts', ['a']],
  ['the same bytes divided otherwise', ['ab', '']],
  ['another order', ['b', 'a']],
])('%s are another thing', async (_, parts) => {
  await readStored(kind, ['a', 'b'], createMaker('one'));
  expect(String(await readStored(kind, parts, createMaker('other')))).toBe('other');
});

test('bytes and text of the same bytes are the same part', async () => {
  await readStored(kind, [Buffer.from('a')], createMaker('one'));
  expect(String(await readStored(kind, ['a'], createMaker('other')))).toBe('one');
});

test('keeps nothing where making fails, and says why', async () => {
  const fail = async () => {
    throw new Error('no paper left');
  };
  await expect(readStored(kind, ['a'], fail)).rejects.toThrow('no paper left');
  expect(String(await readStored(kind, ['a'], createMaker('made')))).toBe('made');
});

test('never reads a file that was left half written', async () => {
  await readStored(kind, ['a'], createMaker('made'));
  const [name = ''] = readdirSync(folder);
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.1`, 'ma');
  expect(String(await readStored(kind, ['a'], createMaker('made')))).toBe('made');
});
