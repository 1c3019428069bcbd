import { describe, expect, test } from 'vitest';
import { characterCorrections } from '@/lib/language/characterCorrections';
import { createConverter } from '@/lib/language/converter';
import { phraseCorrections } from '@/lib/language/phraseCorrections';

const { convert } = createConverter([]);
const corrections = [...phraseCorrections, ...characterCorrections];

describe('each correction', () => {
  test.each(corrections.flatMap(({ changes }) => changes))('makes of %s %s', (from, to) => {
    expect(convert(from)).toBe(to);
  });

  test.each(corrections.flatMap(({ keeps }) => keeps))('leaves %s to be %s', (from, to) => {
    expect(convert(from)).toBe(to);
  });

  test.each(corrections)('says what it changes and what it must not: %#', ({ changes, keeps }) => {
    expect(changes).not.toEqual([]);
    expect(keeps).not.toEqual([]);
  });
});
