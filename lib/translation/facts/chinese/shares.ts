import { readSlashShare } from '@/lib/translation/facts/lexer/readers';
import { type Match, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { getBound } from './context';

const growing =
  /(?:增长|增加|增|提高|上升|提升|上涨|涨|扩大|高出|多出|涨幅|升幅|高|多|快|大|激增|猛增|飙升|暴涨|增幅|攀升|扩张)$/;
const passing = /^(?:了|近|约|逾|超|超过|将近|大约|达|整整|出|不到|多达|幅|度|达|为|高达|幅度)$/;

/** Whether what is measured grew by the match: 增长了近. Words that no table has are characters. */
function hasGrown(match: Match): boolean {
  let steps = 1;
  while (passing.test(match.before(steps)?.word ?? '') && steps < 6) steps++;
  return growing.test((match.before(steps + 1)?.word ?? '') + (match.before(steps)?.word ?? ''));
}

/** Percentages, fractions, tenths and multiples of a Chinese text. */
export const chineseShares: readonly Rule[] = readRules(
  `
-- share
<parts> <number> 秒 = number <number>/<parts> second # 百分之二秒 → number 0.02 second
百分之 <low> = weak ratio <low>/100; weak ratio <low:high>/100 # 百分之七八十 → ratio 0.7; ratio 0.8
<parts> <number> = ratio <number>/<parts> # 百分之十二点五 → ratio 0.125 # 百万分之421 → ratio 0.000421
<whole:number> 分 之 <part:number> = ratio <part:number>/<whole:number> # 三分之二 → ratio 0.666667
~/ <part:digits> / <whole:digits> !/ = readSlashShare # 1/4 → ratio 0.25
-- tenths
<low> <tenth> = weak ratio <low>/10; weak ratio <low:high>/10 # 七八成 → ratio 0.7; ratio 0.8
<from:number> 到|至|- <number> <tenth> = ratio <from:number>/10; ratio <number>/10 # 五到六成 → ratio 0.5; ratio 0.6
<below10> <tenth> ( <half> | <rest:below10> !<tenth> )? = ratio <below10>/10+<half=0>/20+<rest:below10=0>/100 # 一成 → ratio 0.1 # 两成五 → ratio 0.25 # 两成半 → ratio 0.25 # 逾九成员工 → ratio 0.9 # 三成功 →
<below10> 折 = weak ratio <below10>/10 or ratio 1-<below10>/10 # 打八折 → ratio 0.8 # 三折叠 →
<below10> 旬 = weak number <below10>*10 year or number <below10>*10-10 # 七旬老人 → number 70 year
-- multiple
翻 ( 了|近|上|过|逾|超|超过|将近|不止 )? ( <number> 倍|番 | 番|倍 ) = readDoubling # 翻两番 → multiple 4 # 翻了一番 → multiple 2
<number> 余|多|来|几? ( <half> 倍 | 倍 <half>? ) = readMultiple # 增长两倍 → multiple 3 # 去年的两倍 → relative -1 year; multiple 2 # 两倍半 → multiple 2.5
`,
  {
    readSlashShare,
    readDoubling: (match) => [{ kind: 'multiple', value: 2 ** (match.number('number') ?? 1) }],

    /** 增长两倍 is three times as much, 增至两倍 and 是…的两倍 are twice as much. */
    readMultiple(match) {
      const value = (match.number('number') ?? 0) + (match.get('half') ? 0.5 : 0);
      if (!hasGrown(match)) return [{ kind: 'multiple', value }];
      const others = value >= 3 ? [{ kind: 'multiple' as const, value }] : [];
      return [{ kind: 'multiple', value: value + 1, others }];
    },
  },
  getBound,
);
