import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  getChangesFile,
  readChanges,
  recordChanges,
  writeChanges,
} from '@/lib/publish/changes/changeRecord';
import { makeFolder } from '@/tests/support/papers/makeFolder';

type Hashes = Readonly<Record<string, string>>;

/** Publishes states of a site one after the other; gives what is to be announced after each. */
function publish(states: readonly Hashes[]) {
  const outFolder = join(makeFolder({}), 'out');
  return states.map((pages) => {
    recordChanges(outFolder, { pages, feeds: {} });
    const { added, changed, removed } = readChanges(outFolder)?.changes ?? {};
    return { added, changed, removed };
  });
}

test('each publish lists what came, changed and went', () => {
  const [first, second] = publish([
    { a: '1', b: '1', c: '1' },
    { a: '1', b: '2', d: '1' },
  ]);
  expect(first).toEqual({ added: ['a', 'b', 'c'], changed: [], removed: [] });
  expect(second).toEqual({ added: ['a', 'b', 'd'], changed: [], removed: [] });
});

test('what was announced is not listed again, what came after it is', () => {
  const outFolder = join(makeFolder({}), 'out');
  const nothing = { added: [], changed: [], removed: [], feeds: [] };
  const state = { pages: { a: '1', b: '1', c: '1' }, feeds: { f: '1', g: '1' } };
  writeChanges(outFolder, { changes: nothing, state });
  recordChanges(outFolder, { pages: { a: '2', b: '1', d: '1' }, feeds: { f: '2', g: '1' } });
  expect(readChanges(outFolder)?.changes).toEqual({
    added: ['d'],
    changed: ['a'],
    removed: ['c'],
    feeds: ['f'],
  });
});

test.each<[string, readonly Hashes[], object]>([
  ['came and went', [{}, { a: '1' }, {}], { added: [], changed: [], removed: [] }],
  ['came and changed', [{}, { a: '1' }, { a: '2' }], { added: ['a'], changed: [], removed: [] }],
])('what %s between two announcements', (_, states, expected) => {
  expect(publish(states).at(-1)).toEqual(expected);
});

test.each<[string, readonly Hashes[], object]>([
  ['went and came back', [{}, { a: '2' }], { added: [], changed: ['a'], removed: [] }],
  ['changed and went', [{ a: '2' }, {}], { added: [], changed: [], removed: ['a'] }],
])('what was known, and %s', (_, states, expected) => {
  const outFolder = join(makeFolder({}), 'out');
  const nothing = { added: [], changed: [], removed: [], feeds: [] };
  writeChanges(outFolder, { changes: nothing, state: { pages: { a: '1' }, feeds: {} } });
  for (const pages of states) recordChanges(outFolder, { pages, feeds: {} });
  expect(readChanges(outFolder)?.changes).toMatchObject(expected);
});

test('a record that is broken is begun anew, and nothing is left beside it', () => {
  const outFolder = join(makeFolder({}), 'out');
  writeFileSync(getChangesFile(outFolder), '{"changes": ');
  recordChanges(outFolder, { pages: { a: '1' }, feeds: {} });
  expect(readChanges(outFolder)?.changes.added).toEqual(['a']);
  expect(readdirSync(dirname(outFolder))).toEqual(['.out.changes.json']);
});

test('another host begins anew: what was published at the last one is not announced', () => {
  const [, second] = publish([
    { 'https://old.example/en/': '1' },
    { 'https://new.example/en/': '1' },
  ]);
  expect(second).toEqual({ added: ['https://new.example/en/'], changed: [], removed: [] });
});
