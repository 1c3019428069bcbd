import { describe, expect, test } from 'vitest';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';

describe('compareFacts reads what published news writes', () => {
  test.each([
    [
      'timestamp',
      'Published at 2024-11-02 17:05:09, updated at 2024-11-02 18:40:31.',
      '发布时间：2024-11-02 17:05:09，更新时间：2024-11-02 18:40:31。',
    ],
    ['items of a list', '2. What comes next? 3. Who pays?', '二、接下来会怎样？由谁出资？'],
    ['items of a list', 'What comes next?', '2、接下来会怎样？'],
    ['decades in one', 'It was built in the 1970s and 1980s.', '它建于上世纪七八十年代。'],
    ['decades in one', 'They were born in the 1970s and 1980s.', '他们生于上世纪70、80年代。'],
    ['below zero', 'Inflation was -0.2% in July.', '7月通胀率为-0.2%。'],
    ['a day as figures', 'The “8.11” exchange reform', '“8·11”汇改'],
    ['midnight', 'back from Spain after midnight tonight', '今晚12点之后从西班牙回来'],
    ['a range of hours', 'a reception from 6-8 p.m.', '招待会时间为晚上6-8点'],
    ['a list summed up', 'Hebei, Shanxi, Henan and Anhui', '河北、山西、河南、安徽等4个省份'],
    ['a half in words', 'raising it by 0.5 metres', '抬高了半米'],
    [
      'only one',
      'Lin is the only goalkeeper to have saved three penalties in a final.',
      '林是唯一一位在决赛中扑出三个点球的守门员。',
    ],
    [
      'only one',
      'The names do not correspond to the numbers on the list.',
      '这些名字与名单上的号码并非一一对应。',
    ],
    [
      'adjacent numerals',
      'Seventy or eighty percent of the seats were empty.',
      '百分之七八十的座位空着。',
    ],
    ['adjacent numerals', 'He answered within a second or two.', '他一两秒钟内就回答了。'],
    ['adjacent numerals', 'The pass is open only in June and July.', '山口只有六七月份才开放。'],
    [
      'adjacent numerals',
      'Winds of force five to six are expected tonight.',
      '预计今夜有五六级大风。',
    ],
    [
      'adjacent numerals',
      'A room costs three or four hundred yuan a night.',
      '一间房每晚三四百元。',
    ],
    ['adjacent numerals', 'It takes two or three seconds to start.', '启动只需两三秒。'],
    ['festival', 'Schools held games for Children’s Day.', '学校为“六一”举办了游戏活动。'],
    ['festival', 'The soldiers celebrated Army Day at sea.', '官兵们在海上庆祝“八一”。'],
    ['numeral in word', 'Bank staff were told to be doubly careful.', '银行员工被要求加倍小心。'],
    [
      'numeral in word',
      'The party is no longer content with a binary choice.',
      '该党不再满足于二元选择。',
    ],
    [
      'numeral in word',
      'The ternary operator is slower than a binary one.',
      '三元运算符比二元运算符慢。',
    ],
    ['numeral in word', 'He called the report utter nonsense.', '他称这份报告纯属胡说八道。'],
    ['numeral in word', 'The orchestra’s debut caused a sensation.', '乐团的首次亮相语惊四座。'],
    ['may march april', 'Drought May Push Up Bread Prices', '干旱或推高面包价格'],
    [
      'may march april',
      'Hundreds March Through Old Town Against Rent Rises',
      '数百人穿过老城游行反对涨租',
    ],
    ['bound far', 'Fines may be no more than 3 or 4 yuan a day.', '罚款每天最多不会超过3、4元。'],
    ['24 7', 'The rehearsal begins at a quarter to seven.', '排练差一刻七点开始。'],
    ['24 7', 'The hotline is staffed 24 hours a day, seven days a week.', '热线提供7×24小时服务。'],
    ['unit form', 'Divers need 1.5-2L of water a day.', '潜水员每天需要1.5升至2升水。'],
    ['unit form', 'The box measures 31.5x20.4x118mm.', '盒子尺寸为31.5x20.4x118mm。'],
    ['unit form', 'The town was founded in 312 B.C.', '该镇建于公元前312年。'],
    ['unit form', 'Yields rose 14 basis points.', '收益率上升14个基本点。'],
    ['date form', 'The pump failed on May 6, 2018.', '水泵于2018-5-6发生故障。'],
    ['half', 'In the next half of the year prices should stay calm.', '下半年物价应保持平稳。'],
    ['half', 'Set the margin to 1/2 em.', '把边距设为半个字宽。'],
    ['conversion', 'It was above 95 degrees in the valley at noon.', '中午山谷气温超过35摄氏度。'],
    ['percent word', 'The scarf is 100% wool.', '这条围巾是百分百羊毛。'],
    [
      'title',
      'Her new novel, Nineteen Seventy-One, was praised.',
      '她的新小说《一九七一》受到好评。',
    ],
    [
      'counted list',
      'He lives with his daughters Ana, seven, and Lea, five, and his son Tom, two.',
      '他与三个孩子同住：7岁的安娜、5岁的莉娅和2岁的汤姆。',
    ],
  ])('%s: %s', (_, en, zh) => {
    expect(compareFacts({ text: en, language: 'en' }, { text: zh, language: 'zh' })).toEqual([]);
  });
});
