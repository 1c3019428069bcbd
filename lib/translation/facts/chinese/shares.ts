import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { getBound } from './context';

/** A quotient without what binary fractions leave behind. */
export function divide(value: number, by: number): number {
  return Number((value / by).toPrecision(12));
}

function ratio(match: Match, value: number): FactDraft {
  return { kind: 'ratio', value, qualifier: getBound(match) };
}

/** So much of so many hundredths: 百分之十二点五, 万分之三. */
function readParts(match: Match): readonly FactDraft[] {
  const whole = match.number('parts') ?? 1;
  return [ratio(match, divide(match.number('number') ?? 0, whole))];
}

function readFraction(match: Match): readonly FactDraft[] {
  const [whole = 1, part = 0] = [match.number('whole', 'number'), match.number('part', 'number')];
  return [ratio(match, part / whole)];
}

function readEitherShare(match: Match, by: number): readonly FactDraft[] {
  return ['low', 'high'].map((tag) => {
    const value = divide(match.number('low', tag) ?? 0, by);
    const others: FactValue[] = [{ kind: 'vague', value: 10 ** Math.floor(Math.log10(value)) }];
    return { kind: 'ratio', value, weight: 'weak', others };
  });
}

function readTenths(match: Match): readonly FactDraft[] | undefined {
  const tenths = match.number('number') ?? 0;
  const rest = match.number('rest', 'number') ?? 0;
  if (tenths >= 10 || rest > 9) return undefined;
  const hundredths = match.get('half') ? 5 : rest;
  return [ratio(match, divide(tenths / 10 + hundredths / 100, 1))];
}

function readDiscount(match: Match): readonly FactDraft[] | undefined {
  const value = (match.number('number') ?? 0) / 10;
  if (value >= 1) return undefined;
  return [
    {
      kind: 'ratio',
      value,
      others: [{ kind: 'ratio', value: divide(1 - value, 1) }],
      weight: 'weak',
    },
  ];
}

const growing =
  /(?:增长|增加|增|提高|上升|提升|上涨|涨|扩大|高出|多出|涨幅|升幅|高|多|快|大|激增|猛增|飙升|暴涨|增幅|攀升|扩张)$/;
const passing = /^(?:了|近|约|逾|超|超过|将近|大约|达|整整|出|不到|多达|幅|度|达|为|高达|幅度)$/;

/** 增长两倍 is three times as much, 增至两倍 and 是…的两倍 are twice as much. */
function readMultiple(match: Match): readonly FactDraft[] {
  const value = (match.number('number') ?? 0) + (match.get('half') ? 0.5 : 0);
  let steps = 1;
  while (passing.test(match.before(steps)?.word ?? '') && steps < 6) steps++;
  const grew = growing.test(lead(match, steps));
  const factor = grew ? value + 1 : value;
  const others: FactValue[] = grew && value >= 3 ? [{ kind: 'multiple', value }] : [];
  return [{ kind: 'multiple', value: factor, others, qualifier: getBound(match) }];
}

/** Two tokens as one text: words that no table has are characters. */
function lead(match: Match, steps: number): string {
  return (match.before(steps + 1)?.word ?? '') + (match.before(steps)?.word ?? '');
}

/** 百分之二秒. */
function readPartOfSecond(match: Match): readonly FactDraft[] {
  return [number(divide(match.number('number') ?? 0, match.number('parts') ?? 1), 'second')];
}

function readOneOver(match: Match): readonly FactDraft[] | undefined {
  const [part = 0, whole = 1] = [match.number('part', 'digits'), match.number('whole', 'digits')];
  if (part > 9 || whole > 99) return undefined;
  return [{ kind: 'ratio', value: part / whole, others: [{ kind: 'number', value: part }] }];
}

/** 五到六成. */
function readTwoTenths(match: Match): readonly FactDraft[] {
  const shares = ['from', 'number'].map((label) => match.number(label, 'number') ?? 0);
  return shares.map((share) => ({ kind: 'ratio', value: divide(share, 10) }));
}

/** 七旬老人 is in her seventies. */
function readAge(match: Match): readonly FactDraft[] | undefined {
  const value = (match.number('number') ?? 0) * 10;
  if (value > 90) return undefined;
  return [{ ...number(value, 'year'), others: [number(value - 10, undefined)], weight: 'weak' }];
}

function readDoubling(match: Match): readonly FactDraft[] {
  return [{ kind: 'multiple', value: 2 ** (match.number('number') ?? 1) }];
}

/** Percentages, fractions, tenths and multiples of a Chinese text. */
export const chineseShares: readonly Rule[] = readRules(
  `
-- share
<parts> <number> 秒 = readPartOfSecond # 百分之二秒 → number 0.02 second
百分之 <low> = readEitherHundredth # 百分之七八十 → ratio 0.7; ratio 0.8
<parts> <number> = readParts # 百分之十二点五 → ratio 0.125 # 百万分之421 → ratio 0.000421
<whole:number> 分 之 <part:number> = readFraction # 三分之二 → ratio 0.666667
~/ <part:digits> / <whole:digits> !/ = readOneOver # 1/4 → ratio 0.25
-- tenths
<low> <tenth> = readEitherTenth # 七八成 → ratio 0.7; ratio 0.8
<from:number> 到|至|- <number> <tenth> = readTwoTenths # 五到六成 → ratio 0.5; ratio 0.6
<number> <tenth> ( <half> | <rest:number> !<tenth> )? = readTenths # 一成 → ratio 0.1 # 两成五 → ratio 0.25 # 逾九成员工 → ratio 0.9 # 三成功 →
<number> 折 = readDiscount # 打八折 → ratio 0.8 # 三折叠 →
<number> 旬 = readAge # 七旬老人 → number 70 year
-- multiple
翻 ( 了|近|上|过|逾|超|超过|将近|不止 )? ( <number> 倍|番 | 番|倍 ) = readDoubling # 翻两番 → multiple 4 # 翻了一番 → multiple 2
<number> 余|多|来|几? ( <half> 倍 | 倍 <half>? ) = readMultiple # 增长两倍 → multiple 3 # 去年的两倍 → relative -1 year; multiple 2 # 两倍半 → multiple 2.5
`,
  {
    readAge,
    readDiscount,
    readDoubling,
    readEitherHundredth: (match) => readEitherShare(match, 100),
    readEitherTenth: (match) => readEitherShare(match, 10),
    readFraction,
    readMultiple,
    readOneOver,
    readPartOfSecond,
    readParts,
    readTenths,
    readTwoTenths,
  },
);
