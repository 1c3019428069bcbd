import { describe, expect, test } from 'vitest';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';

function compare(en: string, zh: string): readonly string[] {
  return compareFacts({ text: en, language: 'en' }, { text: zh, language: 'zh' }).map(
    ({ reason }) => reason,
  );
}

describe('A figure that is over, under or about in one language only', () => {
  test.each([
    ['over, lost in Chinese', 'The plant employs more than 4,000 people.', '工厂雇用4000人。'],
    ['over, lost in English', 'The plant employs 4,000 people.', '工厂雇用4000余人。'],
    ['under, lost in English', 'It accounts for 90% of sales.', '它占销售额的近90%。'],
    ['about, lost in English', 'The hall cost 20 million yuan.', '礼堂耗资约2000万元。'],
    [
      'a bound in another clause is not its own',
      'More than 50 firms came, and they signed 30 deals.',
      '50多家企业到会，签订了30多份协议。',
    ],
  ])('%s', (_, en, zh) => {
    expect(compare(en, zh)).toEqual(['unbounded']);
  });

  test.each([
    ['the same bound', 'more than 4,000 people', '4000余人'],
    ['the same bound after 的', 'over 700 people from the industry came', '该行业的700余人到会'],
    ['a bound that stands apart', 'at least 240 students', '至少可以帮助240名学生'],
    ['a bound after what is counted', 'more than 70 units', '70辆以上'],
    ['a verb that bounds', 'Cases passed the 80,000 mark.', '病例超过8万。'],
    ['a measure turned into another unit', 'a 500-acre park', '占地约202公顷的公园'],
  ])('is none: %s', (_, en, zh) => {
    expect(compare(en, zh)).toEqual([]);
  });
});
