import { describe, expect, test } from 'vitest';
import { getReadingTime, getTextLength } from '@/lib/language/textLength';

function measure(text: string, language: 'en' | 'zh') {
  return getTextLength([text], language);
}

describe('getTextLength', () => {
  test('counts words in English', () => {
    expect(measure('Russia’s software industry rose by 24.25%, didn’t it?', 'en')).toEqual({
      words: 8,
      characters: 0,
    });
  });

  test('counts Han characters in Chinese, and the words between them', () => {
    expect(measure('2023年3月，RUSSOFT 与中方 𠮷 合作。', 'zh')).toEqual({
      words: 3,
      characters: 8,
    });
  });

  test('adds the paragraphs up', () => {
    expect(getTextLength(['one two', '', '三四'], 'en')).toEqual({
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
])('%j takes %i minutes', (length, minutes) => {
  expect(getReadingTime(length)).toBe(minutes);
});
