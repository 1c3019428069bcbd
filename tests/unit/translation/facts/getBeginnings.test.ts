import { describe, expect, test } from 'vitest';
import { getBeginnings } from '@/lib/translation/facts/getBeginnings';

function list(pattern: string, length: number): readonly string[] {
  return [...getBeginnings(pattern, length)].sort();
}

describe('getBeginnings', () => {
  test.each([
    ['half|both', ['B', 'H']],
    ['\\b(?:the )?year', ['T', 'Y']],
    ['(?<!\\d)([1-3]{1,2})[/.]', ['1', '2', '3']],
    ['(?:US\\$|[$€])\\d', ['$', 'U', '€']],
    ['(?=x)a', ['A']],
    ['a*b+c', ['A', 'B']],
    ['a{0,2}b', ['A', 'B']],
    ['(?<name>two)', ['T']],
    ['第?三', ['三', '第']],
    ['\\(x', ['(']],
  ])('of %s by one character', (pattern, beginnings) => {
    expect(list(pattern, 1)).toEqual(beginnings);
  });

  test.each([
    ['half|both', ['BOT', 'HAL']],
    ['\\b(?:a )?year', ['A Y', 'YEA']],
    ['a[bc]d', ['ABD', 'ACD']],
    ['ab?c', ['ABC', 'AC']],
    ['ab+c', ['AB']],
    ['on(?= x)', ['ON']],
    ['(?:x|yz)(?:u|)v', ['XUV', 'XV', 'YZU', 'YZV']],
    ['a.c', ['A']],
  ])('of %s by three', (pattern, beginnings) => {
    expect(list(pattern, 3)).toEqual(beginnings);
  });

  test.each(['\\S+@', '.x', '[^a]', '\\w+', 'a|', '\\p{L}', '(?:x|\\S)'])(
    'can be anything of %s',
    (pattern) => {
      expect(list(pattern, 3)).toContain('');
    },
  );
});
