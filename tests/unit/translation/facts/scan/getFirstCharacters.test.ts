import { describe, expect, test } from 'vitest';
import { getFirstCharacters } from '@/lib/translation/facts/scan/getFirstCharacters';

describe('getFirstCharacters', () => {
  test.each([
    ['half|both', 'BH'],
    ['\\b(?:the )?year', 'TY'],
    ['(?<!\\d)(\\d{1,2})[/.]', '0123456789'],
    ['(?:US\\$|[$€])\\d', '$U€'],
    ['(?=x)a', 'A'],
    ['a*b+c', 'AB'],
    ['a{0,2}b', 'AB'],
    ['[a-c\\d]x', '0123456789ABC'],
    ['(?<name>two)', 'T'],
    ['第?三', '三第'],
    ['\\(x', '('],
    ['[\\w.]+@', '.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_'],
    ['\\w+@', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_'],
  ])('of %s are %s', (pattern, firsts) => {
    expect([...(getFirstCharacters(pattern) ?? [])].sort().join('')).toBe(firsts);
  });

  test.each(['\\S+@', '.x', '[^a]', 'a?', '\\W+', 'a|', '\\p{L}', '(?:x|\\S)'])(
    'can be any of %s',
    (pattern) => {
      expect(getFirstCharacters(pattern)).toBeUndefined();
    },
  );
});
