import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeakPattern } from '@/lib/publish/check/leakPatterns';
import { createLeakScan } from '@/lib/publish/check/leakScan';
import { getLetters } from '@/lib/publish/check/letters';

function find(patterns: readonly LeakPattern[], text: string): readonly string[] {
  return createLeakScan(patterns)(Buffer.from(text)).map((pattern) => pattern.text);
}

function make(kind: LeakPattern['kind'], ...texts: readonly string[]): readonly LeakPattern[] {
  return texts.map((text) => ({ article: 'x', kind, text, source: text }));
}

describe('the search for leaks', () => {
  test('finds each text wherever it stands, in either script', () => {
    const patterns = make('sentence', 'The merger is off', '合并取消了', 'Nobody was told of it');
    expect(find(patterns, 'The merger is off; 昨日合并取消了')).toEqual([
      'The merger is off',
      '合并取消了',
    ]);
  });

  test('finds a slug only as a whole', () => {
    const patterns = make('slug', 'big-merger');
    expect(find(patterns, 'href="/en/articles/big-merger/"')).toEqual(['big-merger']);
    expect(find(patterns, 'big-merger')).toEqual(['big-merger']);
    expect(find(patterns, '/big-mergers/ /a-big-merger/ big-merger-2')).toEqual([]);
  });

  test('finds the address of an article whose slug is a common word', () => {
    const patterns = make('slug', '/articles/merger');
    expect(find(patterns, 'a merger: /en/articles/merger/')).toEqual(['/articles/merger']);
    expect(find(patterns, 'a merger: /en/articles/mergers/')).toEqual([]);
  });

  test('finds what a plain search finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '合', ' '), maxLength: 90 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 5 }), (text, texts) => {
        const long = texts.filter((candidate) => Buffer.byteLength(getLetters(candidate)) >= 30);
        const patterns = make('sentence', ...new Set(long));
        const expected = patterns.filter((pattern) =>
          getLetters(text).includes(getLetters(pattern.text)),
        );
        expect(find(patterns, text).toSorted()).toEqual(
          expected.map((pattern) => pattern.text).toSorted(),
        );
      }),
    );
  });
});
