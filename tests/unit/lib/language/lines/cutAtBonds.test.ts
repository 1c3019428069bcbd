import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/language/language';
import { cutAtBonds, type TextSize } from '@/lib/language/lines/cutAtBonds';

/** The pieces that stay on one line. */
function getWhole(text: string, language: Language, size: TextSize): readonly string[] {
  return cutAtBonds(text, language, size).filter((_, index) => index % 2 === 1);
}

describe('what no line of a text may break', () => {
  test.each([
    ['他叫亚历山大·马卡罗夫', ['大·']],
    ['北京—上海，5～6月', ['京—', '5～', '6月']],
    ['这是——破折号', []],
    ['第3条／第4条', ['第3条／', '第4条']],
  ])('%s: no line begins with a mark that connects', (text, whole) => {
    expect(getWhole(text, 'zh', 'text')).toEqual(whole);
  });

  // Without the first digit, before which a line may begin; nothing breaks between digits.
  test.each([
    ['达到242.5亿美元。', ['42.5亿美元']],
    ['共38家企业', ['8家']],
    ['1月18日', ['1月', '8日']],
    ['长3.5公里', ['.5公里']],
    ['在8月', ['在8月']],
    ['举行第21届大会', ['第21届']],
  ])('%s: a figure stays with its unit', (text, whole) => {
    expect(getWhole(text, 'zh', 'text')).toEqual(whole);
  });

  test.each([
    ['US$24.25 billion', 1],
    ['12 per cent', 1],
    ['38 firms', 1],
    ['24.5 metres', 1],
    ['10 January 2024 and in 2022 he', 1],
    ['4,500 ships', 1],
    ['Windows 8, IBM', 0],
  ])('%s: of English, %i spaces are kept', (text, count) => {
    const whole = getWhole(text, 'en', 'text');
    expect(whole.filter((piece) => piece.trim() === '' || piece === ' per ')).toHaveLength(count);
    expect(whole).toHaveLength(count);
  });

  test('a range is not parted', () => {
    expect(getWhole('held on 10–11 January', 'en', 'text')).toEqual(['–1', ' ']);
    expect(getWhole('Names, A–Z', 'en', 'large')).toEqual(['A–Z']);
  });

  test('a compound is whole where it is set large, unless it is longer than a phone is wide', () => {
    expect(getWhole('China-Pakistan ties', 'en', 'large')).toEqual(['China-Pakistan']);
    expect(getWhole('China-Pakistan ties', 'en', 'text')).toEqual([]);
    expect(getWhole('Shanghai-Ningbo-Zhoushan', 'en', 'large')).toEqual([]);
  });

  test('a foreign name that is set large is not parted at its dots', () => {
    expect(getWhole('穆罕默德·佐海布·汗', 'zh', 'large')).toEqual(['德·佐', '布·汗']);
    expect(getWhole('规模达242.5亿美元', 'zh', 'large')).toEqual([]);
  });

  test('the pieces together are the text', () => {
    const text = '从242.5亿美元增至300亿美元，瓦连京·马卡罗夫5～6月说。';
    expect(cutAtBonds(text, 'zh', 'text').join('')).toBe(text);
  });
});
