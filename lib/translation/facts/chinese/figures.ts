import type { FactDraft, FactValue, Qualifier, Weight } from '@/lib/translation/facts/lexer/fact';
import { readScore, readShare } from '@/lib/translation/facts/lexer/readers';
import {
  isItemNumber,
  type Match,
  number,
  type Rule,
  readRules,
} from '@/lib/translation/facts/lexer/rule';
import { noTags } from '@/lib/translation/facts/lexer/token';
import { isDuration, isMoney } from '@/lib/translation/facts/units/units';
import { getBound, isCounted, isGloss, isName, isNamed, isSum, isSummary } from './context';
import { parseChineseNumber } from './numerals';

function signed(match: Match): number {
  const value = (match.number('number') ?? 0) + (match.get('half') ? 0.5 : 0);
  return match.before()?.word === '零下' || isNegative(match) ? -value : value;
}

/** -0.2%: no range, and no name such as 苏-57. */
function isNegative(match: Match): boolean {
  const isMeasured = match.get('percent') !== undefined || match.word('unit') === 'celsius';
  const tags = match.before(2)?.tags ?? noTags;
  const isRange = ['number', 'percent', 'unit'].some((tag) => tag in tags);
  return isMeasured && match.before()?.word === '-' && !isRange;
}

function readNumber(match: Match): readonly FactDraft[] {
  const value = signed(match);
  const unit = match.word('sign') ?? match.word('unit');
  const han = match.word('number', 'han');
  if (han !== undefined && unit === undefined && !isCounted(match, han, value)) return [];
  const written = han ?? match.word('number', 'arabic') ?? '';
  const weight = getWeight(match, Math.abs(value), unit, han === undefined);
  return [{ ...number(value, unit), others: getOthers(match, written, value, unit), weight }];
}

function getOthers(
  match: Match,
  written: string,
  value: number,
  unit: string | undefined,
): readonly FactValue[] {
  if (match.get('unit')?.word === '块钱') return [number(value, 'dollar')];
  if (/几/.test(written) || /^[2二]?十[余多]?$/.test(written)) {
    return [{ kind: 'vague', value: 10 }, number(value === 10 ? 12 : 24, undefined)];
  }
  if (unit === 'year' && /^\d\d$/.test(written))
    return [{ kind: 'year', value: value + (value < 50 ? 2000 : 1900) }];
  if (unit === 'cent') return [number(value / 100, 'dollar')];
  if (unit === 'lb') return [number(value, 'GBP')];
  return unit === 'litre' || unit === 'watt' ? [number(value, undefined)] : [];
}

function getWeight(
  match: Match,
  value: number,
  unit: string | undefined,
  isArabic: boolean,
): Weight {
  if (value <= 1 && Number.isInteger(value)) return 'soft';
  if (unit !== undefined && !isDuration(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (unit === undefined && isAside(match, value)) return 'weak';
  if (isArabic || value > 10 || !Number.isInteger(value)) return 'strong';
  return unit === undefined && (isSummary(match, value) || isName(match)) ? 'weak' : 'hinted';
}

/** A name, or what sums up a list. */
function isAside(match: Match, value: number): boolean {
  return isNamed(match) || (value <= 20 && (isSum(match) || isItemNumber(match)));
}

function readMagnitude(match: Match): number {
  return parseChineseNumber(`一${match.written(match.get('magnitude'))}`.replace(/^一十/, '十'));
}

/** 十 and 十亿 are numbers by themselves. */
function isTen(match: Match): boolean {
  return match.number('magnitude', 'number') !== undefined;
}

/** 近万, 百余, 百万: a round number without a numeral. */
function readRound(match: Match): readonly FactDraft[] | undefined {
  if (isTen(match)) return undefined;
  const value = readMagnitude(match);
  const words = match.tokens.slice(match.from, match.to).map(({ word }) => word);
  let qualifier: Qualifier | undefined;
  if (words.includes('余') || words.includes('多') || /[逾超过破]/.test(words[0] ?? ''))
    qualifier = 'over';
  if (words[0]?.includes('近')) qualifier = 'under';
  const others = [{ kind: 'vague', value } as const];
  return [{ ...number(value, match.word('unit')), others, weight: 'weak', qualifier }];
}

/** Numbers, money, percentages and ordinals of a Chinese text. */
export const chineseFigures: readonly Rule[] = readRules(
  `
-- special number
<yuan:number> 元 <jiao:number> 角 ( <fen:number> 分 )? = number <yuan:number>+<jiao:number>/10+<fen:number=0>/100 CNY # 每斤15元5角 → number 15.5 CNY
<number> 英尺 <inches:number> 英寸 = number <number>+<inches:number>/12 foot # 5英尺6英寸 → number 5.5 foot
公元前 <number> !世纪 年? = year <number> # 公元前312年 → year 312
第 <number> = readOrdinal # 第二十一届 → ordinal 21 # 第三 → ordinal 3
<first:digits> x|×|* <second:digits> ( x|×|* <third:digits> )? <unit>? = weak number <first:digits>; weak number <second:digits>; weak number <third:digits> # 尺寸为31.5x20.4x118mm → number 31.5; number 20.4; number 118
-- vague or round number
数|几|上|成 <magnitude> !数|之 = readVague # 数十家 → vague 10 # 数十亿英镑 → vague 1000000000 GBP
近|将近|逾|超过|超|过|破|突破|约|达|接近|高达 <magnitude> 余|多|级? !分|之 <unit>? = readRound # 近万 → number 10000
<magnitude> 余|多|级? !分|之|<number> <unit>? = readLoneRound # 百余名 → number 100 # 百万 → number 1000000
每 <magnitude> <unit|counted> = readEvery # 每百元 → number 100 CNY # 每万名工人 → number 10000
~<number>|<magnitude>|几|数|上|成 百|千|万|亿 <unit|counted>|日 !姓|科|货|事|能 = readHundred # 万米比赛 → number 10000 metre # 百岁老人 → number 100 year # 亿元以上项目 → number 100000000 CNY
-- number
~:|：|-|. <first:digits> 比|-|:|： <second:digits> !<unit>|<percent>|<magnitude>|个|名|家|人|种|项|次|倍|日|号|时|点|比|:|：|- = readShortScore # 2比0 → number 2; number 0; score 2000
~第 <low> 多|余? <unit>? = readEither # 两三秒 → number 2 second; number 3 second # 三四百元 → number 300 CNY; number 400 CNY
<sign>? <number> 多|余? <percent> = readPercent # 12% → ratio 0.12 # 为-0.2% → ratio -0.002 # 2%-3% → ratio 0.02; ratio 0.03 # 2.5个百分点 → ratio 0.025 point
<sign> <number> = readNumber # 新台币4523亿元 → number 452300000000 TWD
<number> 个? <half> <unit> = readHalf # 三个半小时 → number 3.5 hour
<number> 个 半 月 = number <number>+0.5 month # 一个半月 → number 1.5 month
<number> 多|余|来? <unit> ( <half> !年|天|数 )? = readNumber # 242.5亿美元 → number 24250000000 USD # 两小时半 → number 2.5 hour
<number> ( 多|余|来 =<measure> )? = readNumber # 60余万 → number 600000 # 四川 → # 三家公司 → number 3
`,
  {
    readNumber,
    readRound,

    readOrdinal(match) {
      const value = match.number('number') ?? 0;
      // 第二大 is a rank, which no translation leaves out.
      if (value > 1 && match.after()?.word.startsWith('大')) return [{ kind: 'ordinal', value }];
      if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
      return [{ kind: 'ordinal', value, weight: value <= 10 ? 'hinted' : 'strong' }];
    },

    readPercent: (match) => readShare(match, signed(match)),

    /** 两三秒, 七八十万元, 五六级: either of two. */
    readEither(match) {
      const unit = match.word('unit');
      const isMeasured = 'measure' in (match.after()?.tags ?? noTags);
      if (unit === undefined && !isMeasured && match.number('low', 'step') === undefined)
        return undefined;
      return ['low', 'high'].map((tag) => {
        const value = match.number('low', tag) ?? 0;
        const others = [{ kind: 'vague', value: 10 ** Math.floor(Math.log10(value)) } as const];
        return { ...number(value, unit), others, weight: 'weak', qualifier: undefined };
      });
    },

    /** 数百, 上万, 数十亿美元. */
    readVague(match) {
      if (match.first?.word === '成' && isTen(match)) return undefined;
      const value = readMagnitude(match);
      const unit = match.after()?.tags.unit;
      const money = typeof unit === 'string' && isMoney(unit) ? unit : undefined;
      const amount = number(value, money);
      return [{ ...amount, kind: 'vague', weight: 'weak', others: [amount] }];
    },

    /** 万米, 百人, 千年: a round number that Chinese names without a numeral before it. */
    readHundred(match) {
      const value = parseChineseNumber(`一${match.written(match.first)}`);
      const unit = match.word('unit');
      if (match.last?.word === '倍') return [{ kind: 'multiple', value, weight: 'soft' }];
      const others = isMoney(unit) ? [number(value, undefined)] : [];
      return [{ ...number(value, unit), others, weight: 'soft' }];
    },

    readEvery(match) {
      if (isTen(match)) return undefined;
      return [{ ...number(readMagnitude(match), match.word('unit')), weight: 'weak' }];
    },

    /** 百余名, 百万: of one character only where 余 or 多 follows. */
    readLoneRound(match) {
      const written = match.written(match.get('magnitude'));
      const next = match.tokens[match.from + 1]?.word ?? '';
      const isRound = written.length > 1 || (/^[余多]$/.test(next) && written !== '亿');
      return isRound ? readRound(match) : undefined;
    },

    readShortScore(match) {
      const isLong = ['first', 'second'].some(
        (label) => match.written(match.get(label)).length > 3,
      );
      return isLong ? undefined : readScore(match);
    },

    /** 三个半小时: only of a time. */
    readHalf(match) {
      const unit = match.word('unit');
      return isDuration(unit) || unit === 'century' ? readNumber(match) : undefined;
    },
  },
  getBound,
);
