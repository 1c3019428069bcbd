import { describe, expect, test } from 'vitest';
import { checkNames } from '@/lib/translation/names/checkNames';
import { alignBitext } from '@/lib/translation/pairing/alignBlocks';
import { glossary } from '@/tests/support/papers/glossary';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

function check(en: string, zh: string): readonly string[] {
  const bitext = makeBitext(en, zh);
  return checkNames(bitext, alignBitext(bitext, glossary), glossary).map((fault) =>
    tellFault(fault),
  );
}

describe('Of countries, the check finds', () => {
  test('a country that no Chinese word stands for', () => {
    expect(check('The minister flew to Mexico.', '部长乘机出访。')).toEqual([
      'x/en.md:1:22 name-country English names “Mexico”; nothing in the Chinese seems to stand for it. → Compare it with content/articles/x/zh.md:1: is it another country there, or left out? The usual name is “墨西哥”.',
    ]);
  });

  test.each([
    ['what is derived from it', 'A Kenyan firm won.', '一家公司胜出。'],
    ['a word that only begins like it', 'Peruvians voted.', '人们投了票，秘而不宣。'],
    ['one of several', 'Germany met Italy and Spain.', '德国与意大利会晤。'],
    ['in English, and nowhere in the article', 'Rain fell in the hills.', '墨西哥山区降雨。'],
    ['beside another', 'Poland left the pact.', '波兰司法部称墨西哥将退出条约。'],
  ])('a country left out: %s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([expect.stringContaining('name-country')]);
  });
});

describe('Of countries, the check lets pass', () => {
  test.each([
    ['a state', 'A Georgia man was found.', '一名佐治亚州男子被找到。'],
    ['a first name', 'Jordan Hickey and Tom Holland met.', '两人见了面。'],
    ['countries that go without saying', 'The US Senate voted.', '参议院表决。'],
    ['a country by its sign and what it has', 'A Vietnamese agency', '越通社'],
    ['a country by its sign in brackets', 'By Weisner (German)', '魏思诺[德]著'],
    ['a country added for the reader', 'Nestlé cut jobs.', '瑞士雀巢公司裁员。'],
    ['countries added to firms', 'Hyundai joined Italy.', '韩国现代加入意大利。'],
    ['a network', 'CBS said so in China.', '美国哥伦比亚广播公司在华报道。'],
    [
      'one of which the article tells',
      'Kenya won.\n\nThey sang.',
      '肯尼亚获胜。\n\n肯尼亚人歌唱。',
    ],
    ['one that English calls the country', 'The country must act.', '加纳必须行动。'],
    ['a first name in Chinese', 'Salvador Adame spoke.', '萨尔瓦多·阿达梅讲话。'],
    ['a small country by its sign', 'Prices rose in Tajikistan.', '塔国物价上涨。'],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([]);
  });
});
