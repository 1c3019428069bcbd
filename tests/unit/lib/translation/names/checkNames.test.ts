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

describe('The rule “name” finds', () => {
  test('a topic that one language names and the other doesn’t', () => {
    expect(check('They met in Moscow and in Chengdu.', '他们在成都会面。')).toEqual([
      'x/en.md:1:13 name-missing “Moscow” is named in English but not in Chinese. → Name it at content/articles/x/zh.md:1; the paper writes “莫斯科”. If it goes by another name there, add that to the aliases in topics/moscow.yaml.',
    ]);
    expect(check('They met in Chengdu.', '他们在成都和莫斯科会面。')).toHaveLength(1);
  });

  test('another topic in its place, as one finding', () => {
    expect(check('They met in Moscow.', '他们在成都会面。')).toEqual([
      'x/zh.md:1:4 name-otherwise English names “Moscow” here, Chinese names “成都”. → Compare with content/articles/x/en.md:1 and correct the one that is wrong; the paper writes “莫斯科” for “Moscow”.',
    ]);
  });

  test.each([
    ['Makarov spoke in Chengdu.', '马卡洛夫在成都讲话。', 'x/zh.md:1:1 name-variant “马卡洛夫”'],
    [
      'Valentin Makarof spoke.',
      '瓦连京·马卡罗夫讲话。',
      'x/en.md:1:1 name-variant “Valentin Makarof”',
    ],
    [
      'The China International Software Corporation Conference opened.',
      '中国国际软件合作洽谈会开幕。',
      'x/en.md:1:5 name-variant “China International Software Corporation Conference”',
    ],
  ])('a spelling that no alias allows: %s', (en, zh, told) => {
    expect(check(en, zh)).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    [
      'another letter after the family name',
      'Chen Boyan spoke.',
      '陈博远讲话。',
      'variant “Chen Boyan”',
    ],
    [
      'another letter before it',
      'Valentyn Makarov spoke.',
      '瓦连京·马卡罗夫讲话。',
      'variant “Valentyn Makarov”',
    ],
    [
      'another character before it',
      'Valentin Makarov spoke.',
      '瓦伦京·马卡罗夫讲话。',
      'variant “瓦伦京·马卡罗夫”',
    ],
    [
      'somebody else of the same name',
      'Sergei Makarov spoke.',
      '瓦连京·马卡罗夫讲话。',
      'otherwise Chinese names “瓦连京·马卡罗夫” here, English names “Sergei Makarov”',
    ],
    [
      'somebody else with that first name',
      'Valentin Makarenko spoke.',
      '瓦连京·马卡罗夫讲话。',
      'variant “Valentin Makarenko”',
    ],
    [
      'another of the first name',
      'Valentin Makarov spoke.',
      '瓦连京·索罗金讲话。',
      '“Valentin Makarov” is named in English',
    ],
    [
      'a letter less',
      'Valentin Makaro spoke.',
      '瓦连京·马卡罗夫讲话。',
      'variant “Valentin Makaro”',
    ],
    [
      'a slip where the name is right elsewhere',
      'Valentin Makarov came. Makaroff spoke.',
      '瓦连京·马卡罗夫到场。马卡罗夫讲话。',
      'variant “Makaroff”',
    ],
  ])('%s', (_, en, zh, told) => {
    expect(check(en, zh)).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    [
      'another country that is no topic',
      'Peru’s minister spoke.',
      '智利部长讲话。',
      'English names “Peru” here, Chinese names “智利”',
    ],
    [
      'a country whose name holds a topic’s',
      'Sales to Russia rose.',
      '对白俄罗斯的销售上升。',
      'Chinese names “白俄罗斯”',
    ],
    [
      'a country whose sign is there as another word',
      'Israel closed the crossing to stop the shipments.',
      '埃及关闭口岸以阻止货运。',
      'English names “Israel” here, Chinese names “埃及”',
    ],
    [
      'another whose sign is part of a word',
      'Japan took part on 5 May.',
      '巴西于5月5日参加。',
      'English names “Japan” here, Chinese names “巴西”',
    ],
    [
      'a topic that is a country, named elsewhere too',
      'Russia agreed. Its firms left Russia.',
      '俄罗斯同意。其企业离开了埃及。',
      'name-country Chinese names “埃及”; nothing in the English seems to stand for it',
    ],
    [
      'a team by its country',
      'England drew with the visitors.',
      '巴西与客队战平。',
      'English names “England” here, Chinese names “巴西”',
    ],
    [
      'an abbreviation',
      'The USA lost the match.',
      '巴西输掉了比赛。',
      'English names “USA” here, Chinese names “巴西”',
    ],
    [
      'another institution, called by its kind in both',
      'The Pakistan Software Association met. The association agreed.',
      '国际电信联盟开会。该协会表示同意。',
      'missing “Pakistan Software Association”',
    ],
    [
      'somebody unknown who opens the sentence',
      'Ivanov said that they were glad.',
      '马卡罗夫表示高兴。',
      '“马卡罗夫” is named in Chinese',
    ],
    [
      'by a word built on its name',
      'The Iranian ambassador left.',
      '秘鲁大使离开。',
      'English names “Iranian” here, Chinese names “秘鲁”',
    ],
    [
      'one of a list, whatever pronoun there is',
      'They met in Moscow and Chengdu, the host said.',
      '他们在成都会面，该市这样说。',
      'missing “Moscow”',
    ],
    [
      'a city for which a pronoun of two countries can’t stand',
      'Talks in Chengdu ended.',
      '两国会谈结束。',
      'missing “Chengdu”',
    ],
  ])('%s', (_, en, zh, told) => {
    expect(check(en, zh)).toEqual([expect.stringContaining(told)]);
  });

  test('its place in a paragraph with markup and several lines', () => {
    const en = 'One.\n\nThe minister was\nin **Moscow** again.';
    expect(check(en, '一。\n\n部长又来到**成都**。')).toEqual([
      expect.stringContaining('x/zh.md:3:8 name-otherwise'),
    ]);
  });
});

describe('The rule “name” lets pass', () => {
  test.each([
    ['the same names', 'Makarov came to Chengdu.', '马卡罗夫来到成都。'],
    ['an alias', 'Chinese companies', '中方企业'],
    ['what a language makes of a country’s name', 'Russian software', '俄罗斯软件'],
    ['a place that holds a country’s name', 'British Columbia burned.', '不列颠哥伦比亚省起火。'],
    ['the signs of two countries', 'Japan and France met Egypt.', '日法两国与埃及会晤。'],
    ['a sign before an office', 'The German chancellor flew to Egypt.', '德总理飞往埃及。'],
    ['countries by their signs', 'Russia and China agreed.', '俄中两国达成一致。'],
    ['a part of a person’s name', 'Valentin was there.', '瓦连京·马卡罗夫到场。'],
    ['initials', 'The PSA said so.', '巴基斯坦软件协会这样说。'],
    ['the kind of thing that it is', 'The association said so.', '巴基斯坦软件协会这样说。'],
    ['the same in Chinese', 'The Pakistan Software Association agreed.', '该协会表示同意。'],
    ['a pronoun', 'Makarov agreed.', '他表示同意。'],
    ['a pronoun in English', 'He agreed at once.', '马卡罗夫当即表示同意。'],
    ['a name inside a longer one', 'The conference in Chengdu', '成都的中国国际软件合作洽谈会'],
    ['subjects, which are common words', 'New partnerships were signed.', '签署了新的协议。'],
    ['Latin letters in Chinese', 'RUSSOFT said so.', '据RUSSOFT介绍。'],
    ['a title before a family name', 'President Makarov spoke.', '瓦连京·马卡罗夫总裁讲话。'],
    ['a country by its capital', 'London and Paris agreed.', '英国与法国达成一致。'],
    ['a country’s language', 'He speaks Uzbek and French.', '他会说乌兹别克语和法语。'],
    ['the country itself, in its own news', 'China’s exports rose.', '全国出口增长。'],
    [
      'a name inside a longer one of the glossary',
      'The Conference came to China.',
      '中国国际软件合作洽谈会召开。',
    ],
    ['a country’s name across two words', 'Peru has a long coast.', '秘鲁沿海地区很长。'],
    ['a country in the name of its money', 'It cost 5 yuan in China.', '在中国花了5元人民币。'],
    ['its people', 'China’s people were glad.', '国人很高兴。'],
    [
      'a subject told oftener in one language',
      'Partnerships grow. A Partnership began.',
      '合作增多，合作开始。',
    ],
    ['people of a country, as one of the two', 'China’s people were glad.', '国民很高兴。'],
    [
      'a name of one character inside a word',
      'Sales rose, among them those abroad.',
      '销量上升，其中包括海外。',
    ],
    ['a common word that a name is written like', 'All the makarov eggs are gone.', '鸡蛋都没了。'],
    ['nothing to compare', 'It rained.', '下雨了。'],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([]);
  });
});
