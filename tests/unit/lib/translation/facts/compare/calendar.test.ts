import { describe, expect, test } from 'vitest';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';

function compare(en: string, zh: string, days: readonly string[]): readonly string[] {
  return compareFacts({ text: en, language: 'en' }, { text: zh, language: 'zh' }, days).map(
    ({ reason, original, translation }) =>
      `${reason}: ${original?.text ?? '–'} | ${translation?.text ?? '–'}`,
  );
}

describe('By the day on which an article came out', () => {
  test.each([
    ['They met yesterday.', '他们于11月20日会面。', 'calendar: yesterday | 11月20日'],
    ['Sales fell last year.', '2022年销量下降。', 'calendar: last year | 2022年'],
    ['They met on Aug. 18.', '他们于2014年8月18日会面。', 'added: Aug. 18 | 2014年8月18日'],
    ['They met on Aug. 18, 2014.', '他们于8月18日会面。', 'missing: Aug. 18, 2014 | 8月18日'],
  ])('“%s” is not %s', (en, zh, finding) => {
    expect(compare(en, zh, ['2026-11-27'])).toEqual([finding]);
  });

  test.each([
    ['They met yesterday.', '他们于11月26日会面。'],
    ['They met yesterday.', '他们于11月25日会面。'],
    ['Sales fell last year.', '2025年销量下降。'],
    ['Sales fell last month.', '10月销量下降。'],
    ['They met on Aug. 18.', '他们于2026年8月18日会面。'],
    ['They met on March 3.', '他们将于2027年3月3日会面。'],
  ])('“%s” may be %s', (en, zh) => {
    expect(compare(en, zh, ['2026-11-27'])).toEqual([]);
  });

  test('or its source', () => {
    expect(
      compare('They met yesterday.', '他们于11月20日会面。', ['2026-11-27', '2026-11-21']),
    ).toEqual([]);
  });

  test('of which only the month is known, days say nothing', () => {
    expect(compare('They met yesterday.', '他们于11月3日会面。', ['2026-11'])).toEqual([]);
  });

  test('which is not known, nothing is held against the calendar', () => {
    expect(compare('Sales fell last year.', '2022年销量下降。', [])).toEqual([]);
  });
});
