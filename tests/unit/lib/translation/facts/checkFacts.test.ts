import { describe, expect, test } from 'vitest';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { glossary } from '@/tests/support/papers/glossary';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

function check(en: string, zh: string, titles?: { en: string; zh: string }): readonly string[] {
  const faults = checkTranslation(makeBitext(en, zh, titles && { titles }), glossary);
  return faults.filter(({ rule }) => rule.startsWith('fact')).map((fault) => tellFault(fault));
}

describe('The rule “fact” finds', () => {
  test('a figure with two values, at the figure of the translation, quoting both', () => {
    expect(check('It reached US$24.25 billion in 2022.', '2022年达到24.25亿美元。')).toEqual([
      'x/zh.md:1:8 fact-differs English says “US$24.25 billion”, Chinese says “24.25亿美元”. → Compare with content/articles/x/en.md:1 and the source, and correct the one that is wrong. If the source itself differs, say so to readers and silence the rule with a reason in article.yaml.',
    ]);
  });

  test('a relative year that is another', () => {
    expect(check('The congress is in April this year.', '大会将于明年4月举行。')).toEqual([
      expect.stringContaining('English says “this year”, Chinese says “明年”'),
    ]);
  });

  test('a figure that one language lacks, at that figure', () => {
    expect(check('They came with 38 companies.', '他们带来了多家企业。')).toEqual([
      expect.stringContaining('x/en.md:1:16 fact-missing “38” is in English and has no'),
    ]);
  });

  test('a small count that one language lacks, as a question', () => {
    expect(check('The three ministers met.', '部长们举行了会晤。')).toEqual([
      expect.stringContaining('fact-unanswered “three” is in English; nothing in Chinese seems'),
    ]);
  });

  test('a bound that one language lacks, as a question', () => {
    expect(check('They sell over 4,000 boats.', '他们销售4000艘船。')).toEqual([
      expect.stringContaining('x/zh.md:1:5 fact-unbounded English says “4,000”, Chinese says'),
    ]);
  });

  test('a figure in paragraphs that seem to belong together though the languages part', () => {
    const en =
      'An opening that Chinese lacks.\n\nRUSSOFT has 240 members and sells to 30 countries.';
    expect(check(en, 'RUSSOFT有240家会员，销往50个国家。')).toEqual([
      expect.stringContaining(
        'English says “30”, Chinese says “50”. → Compare with content/articles/x/en.md:3',
      ),
    ]);
  });

  test('headlines that say otherwise, where the front matter has them', () => {
    expect(check('Text.', '正文。', { en: 'Growth of 12%', zh: '增长15%' })).toEqual([
      expect.stringContaining('x/zh.md:2:8 fact-differs'),
    ]);
  });
});

describe('The rule “fact” lets pass', () => {
  test.each([
    ['the same value in another form', 'over 600,000 people', '60余万人'],
    ['an ordinal', 'the 21st conference', '第二十一届大会'],
    ['names that hold numerals', '6G and COVID-19', '6G与新冠肺炎'],
    ['no figures', 'It rained.', '下雨了。'],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([]);
  });

  test('a headline that leaves out a figure', () => {
    expect(check('Text.', '正文。', { en: 'Growth of 12%', zh: '行业增长' })).toEqual([]);
  });

  test('code, which is the same in both', () => {
    expect(check('```\nx = 12\n```', '```\nx = 13\n```')).toEqual([]);
  });
});
