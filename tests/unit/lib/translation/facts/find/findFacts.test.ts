import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/language/language';
import { findFacts } from '@/lib/translation/facts/find/readText';

function find(text: string, language: Language): string[] {
  return findFacts(text, language).map(
    ({ kind, value, unit }) =>
      `${kind} ${Number(value.toPrecision(6))}${unit === undefined ? '' : ` ${unit}`}`,
  );
}

describe('findFacts in English', () => {
  const cases: [string, string[]][] = [
    ['24.25 billion', ['number 24250000000']],
    ['US$24.25bn', ['number 24250000000 USD']],
    ['24,25 B USD', ['number 24250000000 USD']],
    ['€1.2m, £500', ['number 1200000 EUR', 'number 500 GBP']],
    ['12 percent, 12 per cent, 12%', ['ratio 0.12', 'ratio 0.12', 'ratio 0.12']],
    ['0.5 percentage points', ['ratio 0.005 point']],
    ['one hundred and twenty', ['number 120']],
    ['two million three hundred thousand', ['number 2300000']],
    ['half a million; a quarter of a million', ['number 500000', 'number 250000']],
    ['a dozen, two dozen, dozens', ['number 12', 'number 24', 'vague 10']],
    ['the 21st; twenty-first', ['ordinal 21', 'ordinal 21']],
    ['Aug. 18, 2014', ['date 818', 'year 2014']],
    ['10-11 January', ['date 110', 'date 111']],
    ['July 29 and 7 a.m.', ['date 729', 'time 420']],
    ['in May, but it may rain', ['month 5']],
    ['the third quarter; Q3', ['quarter 3', 'quarter 3']],
    ['a third of them', ['ratio 0.333333']],
    ['four and a half years', ['number 4.5 year']],
    ['tenfold', ['multiple 10']],
    ['1.5 lakh crore rupees', ['number 1500000000000 INR']],
    ['36.5 degrees Celsius', ['number 36.5 celsius']],
    ['2:01:09', ['number 2 hour', 'number 1 minute', 'number 9 second']],
    ['COVID-19, 6G, F-16, v2.1.3, https://example.org/2024', []],
  ];

  it.each(cases)('%s', (text, expected) => {
    expect(find(text, 'en')).toEqual(expected);
  });
});

describe('findFacts in Chinese', () => {
  const cases: [string, string[]][] = [
    ['一万五千亿', ['number 1500000000000']],
    ['二十万亿', ['number 20000000000000']],
    ['90亿', ['number 9000000000']],
    ['1.5万亿元', ['number 1500000000000 CNY']],
    ['3万4000人', ['number 34000']],
    ['1亿2000万', ['number 120000000']],
    ['60余万', ['number 600000']],
    ['百分之十二点五', ['ratio 0.125']],
    ['一成', ['ratio 0.1']],
    ['两成五', ['ratio 0.25']],
    ['2.5个百分点', ['ratio 0.025 point']],
    ['第二十一届', ['ordinal 21']],
    ['21世纪', ['century 21']],
    ['1月10日至11日', ['date 110', 'date 111']],
    ['二〇二三年三月', ['year 2023', 'month 3']],
    ['晚8时30分', ['time 1230']],
    ['上世纪80年代', ['decade 1980']],
    ['翻两番', ['multiple 4']],
    ['一千瓦', ['number 1 kW']],
    ['46秒40', ['number 46.4 second']],
    ['数十家', ['vague 10']],
    ['十几名', ['number 10']],
    ['两国', ['number 2']],
    ['四川、三亚、一些、统一、百度', []],
  ];

  it.each(cases)('%s', (text, expected) => {
    expect(find(text, 'zh')).toEqual(expected);
  });

  it('quotes the text as written, with the spaces of a PDF and full-width digits', () => {
    const text = '总额 242.5 亿美元，第二十 一届，１２％';
    const facts = findFacts(text, 'zh');
    expect(facts.map((fact) => fact.text)).toEqual(['242.5 亿美元', '第二十 一', '１２％']);
    expect(facts.map((fact) => text.slice(fact.start, fact.end))).toEqual(
      facts.map((fact) => fact.text),
    );
  });

  it('tells how a number is bounded', () => {
    const qualifiers = findFacts('超过300人、近400人、约500人、600多人、不超过700人', 'zh').map(
      (fact) => fact.qualifier,
    );
    expect(qualifiers).toEqual(['over', 'under', 'about', 'over', 'under']);
  });
});
