import { describe, expect, test } from 'vitest';
import { parseTextDate } from '@/lib/desk/import/parseTextDate';

describe('parseTextDate', () => {
  test.each([
    ['12 January 2024', '2024-01-12'],
    ['January 12, 2024', '2024-01-12'],
    ['Jan. 12, 2024', '2024-01-12'],
    ['Sept 3 2023', '2023-09-03'],
    ['12th of January 2024', '2024-01-12'],
    ['Friday, 12 January 2024', '2024-01-12'],
    ['Published: Jan 12, 2024, 09:30', '2024-01-12'],
    ['2024-01-12', '2024-01-12'],
    ['2024/1/12', '2024-01-12'],
    ['2024.01.12', '2024-01-12'],
    ['August 2014', '2014-08'],
    ['2024年1月12日', '2024-01-12'],
    ['2024 年 1 月 12 日', '2024-01-12'],
    ['2024年1月12日 星期五', '2024-01-12'],
    ['发布时间：2024-01-12 09:30', '2024-01-12'],
    ['2014年8月', '2014-08'],
    ['二〇二四年一月十二日', '2024-01-12'],
    ['二零二三年十月二十日', '2023-10-20'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseTextDate(text)).toBe(date);
  });

  test.each([
    '01/02/2024',
    '30 February 2024',
    '2024-13-01',
    '12 Januar 2024 and more',
    'The plan of 12 January 2024',
    'Maybe 12, 2024',
    '2024',
    '12',
    '三月',
    '',
  ])('%s is none', (text) => {
    expect(parseTextDate(text)).toBeUndefined();
  });
});
