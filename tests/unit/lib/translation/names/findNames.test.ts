import { describe, expect, test } from 'vitest';
import { findNames } from '@/lib/translation/names/findNames';
import { glossary } from '@/tests/support/papers/glossary';

const find = (language: 'en' | 'zh', text: string) =>
  findNames(glossary, language, text).map(
    ({ entries, start, end }) => `${entries[0]?.id}: ${text.slice(start, end)}`,
  );

describe('findNames', () => {
  test('the longest name wins, and nothing is found inside it', () => {
    expect(find('zh', '第21届中国国际软件合作洽谈会在中国成都举行')).toEqual([
      'conference: 中国国际软件合作洽谈会',
      'china: 中国',
      'chengdu: 成都',
    ]);
    expect(find('en', 'Valentin Makarov came; Makarov spoke.')).toEqual([
      'makarov: Valentin Makarov',
      'makarov: Makarov',
    ]);
  });

  test('Latin names are whole words, in the plural too, and keep their capitals', () => {
    expect(find('en', 'Russians, Moscow’s streets, MOSCOW, moscowite, Chengdus')).toEqual([
      'moscow: Moscow',
      'moscow: MOSCOW',
      'chengdu: Chengdu',
    ]);
    expect(find('en', 'New partnerships')).toEqual(['partnerships: partnerships']);
    expect(find('en', 'a russoft')).toEqual([]);
  });

  test('Latin names stand in Chinese without spaces around them', () => {
    expect(find('zh', '据RUSSOFT介绍')).toEqual(['russoft: RUSSOFT']);
  });

  test('middle dots and apostrophes that print alike are alike', () => {
    expect(find('zh', '瓦连京•马卡罗夫')).toEqual(['makarov: 瓦连京•马卡罗夫']);
  });

  test('a name that two topics bear is of both', () => {
    expect(findNames(glossary, 'en', '')).toEqual([]);
  });
});
