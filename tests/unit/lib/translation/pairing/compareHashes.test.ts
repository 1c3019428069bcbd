import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHashes } from '@/lib/translation/pairing/compareHashes';

const compare = (recorded: string, current: string) => compareHashes([...recorded], [...current]);

describe('compareHashes', () => {
  test('finds nothing in a translation of the original as it is', () => {
    expect(compare('abcd', 'abcd')).toEqual([]);
    expect(compare('', '')).toEqual([]);
    expect(compare('aabaa', 'aabaa')).toEqual([]);
  });

  test('a rewritten block is changed, at its place', () => {
    expect(compare('abc', 'axc')).toEqual([{ kind: 'changed', was: 1, is: 1 }]);
  });

  test('a new block is added after the blocks before it', () => {
    expect(compare('abc', 'abxc')).toEqual([{ kind: 'added', is: 2, after: 2 }]);
    expect(compare('abc', 'abcx')).toEqual([{ kind: 'added', is: 3, after: 3 }]);
    expect(compare('', 'x')).toEqual([{ kind: 'added', is: 0, after: 0 }]);
  });

  test('a dropped block is removed', () => {
    expect(compare('abc', 'ac')).toEqual([{ kind: 'removed', was: 1 }]);
  });

  test('a block at another place is moved, neither changed nor lost', () => {
    expect(compare('abcd', 'bcda')).toEqual([{ kind: 'moved', was: 0, is: 3 }]);
  });

  test('a block split in two is changed and added', () => {
    expect(compare('abc', 'axyc')).toEqual([
      { kind: 'changed', was: 1, is: 1 },
      { kind: 'added', is: 2, after: 2 },
    ]);
  });

  test('takes a book whose every block was rewritten block by block', () => {
    const book = Array.from({ length: 5000 }, (_, place) => `old ${place}`);
    const rewritten = book.map((_, place) => `new ${place}`);
    expect(compareHashes(book, rewritten)).toEqual(
      book.map((_, place) => ({ kind: 'changed', was: place, is: place })),
    );
  });

  test('takes a book put together anew for moved, but for what stands where it stood', () => {
    const book = Array.from({ length: 5001 }, (_, place) => `${place}`);
    const changes = compareHashes(book, book.toReversed());
    const others = book.map((_, place) => place).filter((place) => place !== 2500);
    expect(changes).toEqual(others.map((was) => ({ kind: 'moved', was, is: 5000 - was })));
  });

  test('accounts for every block that differs, whatever was done', () => {
    const hashes = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(hashes, hashes, (recorded, current) => {
        const changes = compareHashes(recorded, current);
        const gone = changes.flatMap((change) => (change.kind === 'added' ? [] : [change.was]));
        const come = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.is]));
        const stayed = recorded.filter((_, place) => !gone.includes(place));
        expect(stayed).toEqual(current.filter((_, place) => !come.includes(place)));
        expect(new Set(gone).size).toBe(gone.length);
        expect(new Set(come).size).toBe(come.length);
      }),
    );
  });
});
