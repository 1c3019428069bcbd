import { readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SealedMap } from '@/lib/store/sealedMap';
import { makeFolder } from '@/tests/support/papers/makeFolder';

const isSame = (value: unknown, kept: unknown) => value === kept;

/** A folder with a map of some hundred entries. */
function makeMap() {
  const folder = join(makeFolder({ '.keep': '' }), 'map');
  const entries = new Map(Array.from({ length: 300 }, (_, place) => [`name-${place}`, place]));
  const map = new SealedMap<number>(folder, '1');
  const read = (version = '1') => {
    const found = new SealedMap<number>(folder, version);
    return [...entries.keys()].flatMap((name) => found.get(name) ?? []);
  };
  const list = () =>
    new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(map.replace(new Map(entries), isSame)).toBe(true);
  return { folder, entries, map, read, list };
}

test('gives what was kept, for its version alone', () => {
  const { entries, map, read } = makeMap();
  expect(read()).toEqual([...entries.values()]);
  expect(read('2')).toEqual([]);
  expect(map.replace(new Map(entries), isSame)).toBe(false);
});

test('an entry that is changed, added or dropped rewrites one file', () => {
  const { entries, map, read, list } = makeMap();
  for (const change of [
    () => entries.set('name-7', 700),
    () => entries.set('other', 800),
    () => entries.delete('name-7'),
  ]) {
    const before = list();
    change();
    expect(map.replace(new Map(entries), isSame)).toBe(true);
    const rewritten = [...list()].filter(([name, text]) => before.get(name) !== text);
    expect(rewritten).toHaveLength(1);
    expect(read()).toEqual([...entries.values()]);
  }
});

test('what is lost or cut short is missed, and kept again the next time', () => {
  const { folder, entries, read } = makeMap();
  const [first = '', second = ''] = readdirSync(folder).map((name) => join(folder, name));
  rmSync(first);
  truncateSync(second, statSync(second).size - 3);
  expect(read().length).toBeLessThan(entries.size);
  expect(new SealedMap<number>(folder, '1').replace(entries, isSame)).toBe(true);
  expect(read()).toEqual([...entries.values()]);
});
