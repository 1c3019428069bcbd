import { describe, expect, test } from 'vitest';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { glossary } from '@/tests/support/papers/glossary';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

function check(en: string, zh: string): readonly string[] {
  const faults = checkTranslation(makeBitext(en, zh), glossary);
  return faults
    .filter(({ rule }) => rule === 'negation' || rule === 'opposite')
    .map((fault) => tellFault(fault));
}

describe('The rule “negation” asks about', () => {
  test('a “not” that Chinese lacks, at the word', () => {
    expect(check('The minister will not attend the talks.', '部长将出席会谈。')).toEqual([
      'x/en.md:1:19 negation English says “not” here; nothing in the Chinese seems to say so. → Compare it with content/articles/x/zh.md:1: does it say the opposite?',
    ]);
  });

  test.each([
    ['no one', 'No one was hurt in the fire.', '有人在火灾中受伤。'],
    ['a contraction', 'He didn’t sign it.', '他签了字。'],
    ['what has not happened yet', 'The minister has yet to reply.', '部长已答复。'],
    ['two of which Chinese has one', 'He did not go and she did not stay.', '他没去，她留下了。'],
    ['a verb that Chinese negates', 'He trusts the figures.', '他不信任这些数字。'],
    ['a verb of any kind', 'He uses a mask.', '他不使用口罩。'],
    [
      'what a word far from it could say elsewhere',
      'The bridge has not opened, said the mayor, who spoke to reporters for an hour in the great hall and opposed all talk of delay.',
      '大桥已经通车，市长在大礼堂接受记者采访一小时，他说自己反对关于工程延误的一切说法。',
    ],
    ['English lacking it', 'He has signed the letter.', '他尚未在信上签字。'],
    ['what is supposed', 'If it does not rain, they will walk.', '如果下雨，他们就步行。'],
    [
      'a sentence of three that Chinese joins',
      'It heard three long reports on Monday. Then it rose. The mayor has not replied to them.',
      '议会周一听取了三份长篇报告，随后休会。市长已经对这些报告作了答复。',
    ],
    [
      'one sentence of two',
      'They never met. The council has not replied.',
      '他们从未见面。委员会作了答复。',
    ],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toHaveLength(1);
  });
});

describe('The rule “negation” lets pass', () => {
  test.each([
    ['a verb that says it', 'He would not sign.', '他拒绝签字。'],
    ['the same the other way round', 'Only a few came.', '没有多少人来。'],
    ['phrases that only sound so', 'It is not only old but big.', '它既古老又宏大。'],
    ['until', 'It did not open until May.', '它到5月才开放。'],
    ['driverless', 'A robotaxi crossed the city.', '一辆无人驾驶出租车穿城而过。'],
    ['a comparison', 'The lake is not as clear as it was.', '湖水不如从前清澈。'],
    ['one “not” for two things', 'They did not eat or sleep.', '他们不能吃，也不能睡。'],
    ['what is not long ago', 'Not long ago the shop opened.', '不久前，这家店开张了。'],
    [
      'a word in which Chinese has one',
      'They argued endlessly over what may be.',
      '他们就此争论得不可开交。',
    ],
    ['a refusal about where the other says no', 'She would not answer.', '她拒绝回答。'],
    ['a shield', 'It can shield the systems from sanctions.', '它使系统不受制裁影响。'],
    ['a discrepancy', 'Where they are not the same, we say so.', '若有出入，我们会说明。'],
    ['what is not bad', 'The food was not bad.', '饭菜很好。'],
    ['a prize that stays open', 'No first prize was awarded.', '一等奖空缺。'],
    ['a submerged zone', 'It lies in a subduction zone.', '它位于隐没带。'],
    ['a question in either language', 'How is the training?', '这个训练，你们行不行？'],
    ['questions', 'Why not stay?', '为什么要走？'],
    ['no sentence at all', '', ''],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([]);
  });
});

describe('The rule “opposite” asks about', () => {
  test.each([
    ['a rise', 'Rising rents are driving families out.', '租金下降正迫使家庭搬离。'],
    ['most', 'Most members voted against the plan.', '所有成员投票反对该方案。'],
    ['not only', 'It is only old but also big.', '它不仅古老，而且宏大。'],
    ['only', 'It is not only a shop.', '它仅是一家商店。'],
    ['trade', 'Imports of grain were suspended.', '粮食出口被暂停。'],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([expect.stringContaining('opposite English says')]);
  });
});

describe('The rule “opposite” lets pass', () => {
  test.each([
    ['the same', 'Rising rents are driving families out.', '租金上涨正迫使家庭搬离。'],
    [
      'only, said of another',
      'It is not only old, it has only one door.',
      '它不仅古老，还只有一扇门。',
    ],
    ['no longer only', 'It is no longer merely a shop.', '它不再只是一家商店。'],
    ['a text that has both', 'Rents rose as incomes fell.', '收入下降，租金走高。'],
    ['a sense that only one language states', 'Rents are rising.', '租金又变了。'],
  ])('%s', (_, en, zh) => {
    expect(check(en, zh)).toEqual([]);
  });
});
