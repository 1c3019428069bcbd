import { describe, expect, it } from 'vitest';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';
import type { FactMismatch } from '@/lib/translation/facts/compare/factMismatch';

function compare(en: string, zh: string): FactMismatch[] {
  return compareFacts({ text: en, language: 'en' }, { text: zh, language: 'zh' });
}

describe('compareFacts does not cry wolf over names and idioms', () => {
  const pairs: [string, string][] = [
    ['6G, 5G and COVID-19', '6G、5G和新冠疫情'],
    ['the Belt and Road Initiative', '“一带一路”倡议'],
    ['Samsung and Baidu', '三星和百度'],
    ['in Sichuan, Sanya and Jiuzhaigou', '在四川、三亚和九寨沟'],
    ['Vanke and Wanda', '万科和万达'],
    ['the 14th Five-Year Plan', '“十四五”规划'],
    ['immediately', '第一时间'],
    ['very important', '十分重要'],
    ['be sure not to', '千万别'],
    ['just in case', '万一'],
    ['the two sides', '双方'],
    ['agriculture and farmers', '三农'],
    ['F-16 and Su-57 fighters', 'F-16和苏-57战机'],
    ['one of the firms; no one', '公司之一；没有人'],
    ['He may march in protest', '他可能参加抗议游行'],
    ['thousands of companies', '成千上万企业'],
    ['wholeheartedly', '一心一意'],
    ['the Pentagon said', '五角大楼表示'],
    ['Group of Twenty leaders', '二十国集团领导人'],
    ['155 yen to the dollar', '1美元兑155日元'],
    ['The company said', '该公司18日表示'],
    ['an eleventh-hour bid', '最后关头的努力'],
    ['the Group of 20', '二十国集团'],
    ['certified by a third party', '经第三方认证'],
    ['a 3C mark', '3C标识'],
    ['in Jiansanjiang', '在建三江'],
    ['from the villages around', '四乡的人'],
    ['the painter Bada Shanren', '画家八大山人'],
    ['Navratri', '九夜节'],
    ['a passable sonnet', '像样的十四行诗'],
  ];

  it.each(pairs)('%s = %s', (en, zh) => {
    expect(compare(en, zh)).toEqual([]);
  });
});
