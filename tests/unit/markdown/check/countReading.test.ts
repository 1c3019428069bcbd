import { describe, expect, test } from 'vitest';
import { countMinutes } from '@/lib/markdown/check/countMinutes';
import { countReading } from '@/lib/markdown/check/countReading';

function count(text: string, language: 'en' | 'zh') {
  return countReading([{ text }], language);
}

describe('countReading', () => {
  test('counts words in English', () => {
    expect(count('Russia’s software industry rose by 24.25%, didn’t it?', 'en')).toEqual({
      words: 8,
      characters: 0,
    });
  });

  test('counts Han characters in Chinese, and the words between them', () => {
    expect(count('2023年3月，RUSSOFT 与中方 𠮷 合作。', 'zh')).toEqual({ words: 3, characters: 8 });
  });

  test('adds the blocks up', () => {
    expect(countReading([{ text: 'one two' }, { text: '' }, { text: '三四' }], 'en')).toEqual({
      words: 2,
      characters: 2,
    });
  });
});

test.each([
  [{ words: 0, characters: 0 }, 1],
  [{ words: 230, characters: 0 }, 1],
  [{ words: 231, characters: 0 }, 2],
  [{ words: 0, characters: 1200 }, 3],
  [{ words: 230, characters: 400 }, 2],
])('%j takes %i minutes', (reading, minutes) => {
  expect(countMinutes(reading)).toBe(minutes);
});
