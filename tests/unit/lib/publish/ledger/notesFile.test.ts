import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NotesFile } from '@/lib/publish/ledger/notesFile';
import { makeFolder } from '@/tests/support/papers/makeFolder';

test('notes that nobody needs any more take no room for long', () => {
  const folder = makeFolder({});
  const file = new NotesFile(folder);
  const fingerprint = 'x'.repeat(1000);
  const places = Array.from({ length: 3000 }, () => file.add({ kind: 'feed', fingerprint }));
  const needed = places.slice(1000, 1010);
  const last = file.add({ kind: 'feed', fingerprint: 'last' });
  const [moved, ...others] = file.compact([last, ...needed]);
  expect(moved && file.read(moved)).toEqual({ kind: 'feed', fingerprint: 'last' });
  for (const place of others) expect(file.read(place)).toEqual({ kind: 'feed', fingerprint });
  // What the last ledger speaks of stays until the next one is in its place.
  expect(readdirSync(folder)).toHaveLength(2);
  file.tidy();
  expect(readdirSync(folder)).toEqual([file.name]);
  expect(statSync(join(folder, file.name)).size).toBeLessThan(20_000);
  const same = [moved, ...others].filter((place) => place !== undefined);
  expect(file.compact(same)).toEqual(same);
  file.close();
});
