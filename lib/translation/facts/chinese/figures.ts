import { readScore as readNumbers } from '@/lib/translation/facts/english/figures';
import type { FactDraft, FactValue, Qualifier, Weight } from '@/lib/translation/facts/lexer/fact';
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
import { divide } from './shares';

function readOrdinal(match: Match): readonly FactDraft[] {
  const value = match.number('number') ?? 0;
  // 第二大 is a rank, which no translation leaves out.
  if (value > 1 && match.after()?.word.startsWith('大')) return [{ kind: 'ordinal', value }];
  if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
  return [{ kind: 'ordinal', value, weight: value <= 10 ? 'hinted' : 'strong' }];
}

function signed(match: Match): number {
  const half = match.get('half') ? 0.5 : 0;
  const value = (match.number('number') ?? 0) + half;
  return match.before()?.word === '零下' || isNegative(match) ? -value : value;
}

/** -0.2%: no range, and no name such as 苏-57. */
function isNegative(match: Match): boolean {
  const isMeasured = match.get('percent') !== undefined || match.word('unit') === 'celsius';
  const tags = match.before(2)?.tags ?? noTags;
  const isRange = ['number', 'percent', 'unit'].some((tag) => tag in tags);
  return isMeasured && match.before()?.word === '-' && !isRange;
}

function readPercent(match: Match): readonly FactDraft[] {
  const value = signed(match);
  const qualifier = getBound(match);
  const share = match.word('percent');
  if (value === 0) return [{ kind: 'ratio', value, weight: 'soft' }];
  if (share === 'basis')
    return [{ kind: 'ratio', value: divide(value, 10_000), unit: 'point', qualifier }];
  if (share === 'mille') return [{ kind: 'ratio', value: divide(value, 1000), qualifier }];
  return [
    {
      kind: 'ratio',
      value: divide(value, 100),
      ...(share === 'point' && { unit: 'point' }),
      qualifier,
    },
  ];
}

function getWritten(match: Match): string {
  return match.word('number', 'han') ?? match.word('number', 'arabic') ?? '';
}

function readNumber(match: Match): readonly FactDraft[] | undefined {
  const value = signed(match);
  const unit = match.word('sign') ?? match.word('unit');
  const written = getWritten(match);
  const isHan = match.word('number', 'han') !== undefined;
  if (isHan && unit === undefined && !isCounted(match, written, value)) return [];
  const weight = getWeight(match, Math.abs(value), unit, !isHan);
  const others = getOthers(match, written, value, unit);
  return [{ ...number(value, unit), others, weight, qualifier: getBound(match) }];
}

function getOthers(
  match: Match,
  written: string,
  value: number,
  unit: string | undefined,
): FactValue[] {
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

/** A name, or what sums up a list. */
function isAside(match: Match, value: number): boolean {
  return isNamed(match) || (value <= 20 && (isSum(match) || isItemNumber(match)));
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

/** 两三秒, 七八十万元, 五六级: either of two. */
function readEither(match: Match): readonly FactDraft[] | undefined {
  const unit = match.word('unit');
  const next = match.after();
  const isMeasured = next !== undefined && 'measure' in next.tags;
  if (unit === undefined && !isMeasured && match.number('low', 'step') === undefined)
    return undefined;
  return ['low', 'high'].map((tag) => {
    const value = match.number('low', tag) ?? 0;
    const others: FactValue[] = [{ kind: 'vague', value: 10 ** Math.floor(Math.log10(value)) }];
    return { ...number(value, unit), others, weight: 'weak' };
  });
}

/** 15元5角 is one amount, 15.5 yuan. */
function readCoins(match: Match): readonly FactDraft[] {
  const [yuan = 0, jiao = 0, fen = 0] = ['yuan', 'jiao', 'fen'].map((label) =>
    match.number(label, 'number'),
  );
  return [number(yuan + jiao / 10 + fen / 100, 'CNY')];
}

function readMagnitude(match: Match): number {
  return parseChineseNumber(`一${match.written(match.get('magnitude'))}`.replace(/^一十/, '十'));
}

/** 十 and 十亿 are numbers by themselves. */
function isTen(match: Match): boolean {
  return match.number('magnitude', 'number') !== undefined;
}

function getMoney(match: Match): { readonly unit?: string } {
  const unit = match.after()?.tags.unit;
  return typeof unit === 'string' && isMoney(unit) ? { unit } : {};
}

/** 数百, 上万, 数十亿美元. */
function readVague(match: Match): readonly FactDraft[] | undefined {
  if (match.first?.word === '成' && isTen(match)) return undefined;
  const value = readMagnitude(match);
  const money = getMoney(match);
  return [
    {
      kind: 'vague',
      value,
      weight: 'weak',
      ...money,
      others: [{ ...number(value, undefined), ...money }],
    },
  ];
}

/** 万米, 百人, 千年: a round number that Chinese names without a numeral before it. */
function readHundred(match: Match): readonly FactDraft[] {
  const written = match.written(match.first);
  const value = parseChineseNumber(`一${written}`);
  const unit = match.word('unit');
  if (match.last?.word === '倍') return [{ kind: 'multiple', value, weight: 'soft' }];
  const others: FactValue[] = isMoney(unit) ? [number(value, undefined)] : [];
  return [{ ...number(value, unit), others, weight: 'soft' }];
}

/** 近万, 百余, 百万: a round number without a numeral. */
function readRound(match: Match): readonly FactDraft[] | undefined {
  if (isTen(match)) return undefined;
  const value = readMagnitude(match);
  const unit = match.word('unit');
  const lead = match.get('bound')?.word ?? match.first?.word ?? '';
  const more = match.tokens
    .slice(match.from, match.to)
    .some(({ word }) => word === '余' || word === '多');
  let qualifier: Qualifier | undefined;
  if (more || /[逾超过破]/.test(lead)) qualifier = 'over';
  if (lead.includes('近')) qualifier = 'under';
  return [
    { ...number(value, unit), others: [{ kind: 'vague', value }], weight: 'weak', qualifier },
  ];
}

function readScore(match: Match): readonly FactDraft[] | undefined {
  const written = ['first', 'second'].map((label) => match.written(match.get(label)));
  const next = match.after();
  const isMeasured = next && ('unit' in next.tags || 'percent' in next.tags);
  if (written.some((figure) => figure.length > 3) || isMeasured) return undefined;
  if (/^[个名家人种项次万亿千百倍成月日号时点比:：%-]/.test(next?.word ?? '')) return undefined;
  return readNumbers(match);
}

function readEvery(match: Match): readonly FactDraft[] | undefined {
  if (isTen(match)) return undefined;
  return [{ ...number(readMagnitude(match), match.word('unit')), weight: 'weak' }];
}

/** 百余名, 百万: of one character only where 余 or 多 follows. */
function readLoneRound(match: Match): readonly FactDraft[] | undefined {
  const written = match.written(match.get('magnitude'));
  const next = match.tokens[match.from + 1]?.word ?? '';
  const isRound = written.length > 1 || (/^[余多]$/.test(next) && written !== '亿');
  return isRound ? readRound(match) : undefined;
}

function readProduct(match: Match): readonly FactDraft[] {
  return ['first', 'second', 'third'].flatMap((label) => {
    const value = match.number(label, 'digits');
    if (value === undefined) return [];
    const others = [number(value, match.word('unit'))];
    return [{ ...number(value, undefined), others, weight: 'weak' as const }];
  });
}

function readMonthHalf(match: Match): readonly FactDraft[] {
  return [number((match.number('number') ?? 0) + 0.5, 'month')];
}

/** 三个半小时: only of a time. */
function readHalf(match: Match): readonly FactDraft[] | undefined {
  const unit = match.word('unit');
  return isDuration(unit) || unit === 'century' ? readNumber(match) : undefined;
}

/** Numbers, money, percentages and ordinals of a Chinese text. */
export const chineseFigures: readonly Rule[] = readRules(
  `
-- special number
<yuan:number> 元 <jiao:number> 角 ( <fen:number> 分 )? = readCoins # 每斤15元5角 → number 15.5 CNY
公元前 <number> !世纪 年? = year <number> # 公元前312年 → year 312
第 <number> = readOrdinal # 第二十一届 → ordinal 21 # 第三 → ordinal 3
<first:digits> x|×|* <second:digits> ( x|×|* <third:digits> )? <unit>? = readProduct # 尺寸为31.5x20.4x118mm → number 31.5; number 20.4; number 118
-- vague or round number
数|几|上|成 <magnitude> !数|之 = readVague # 数十家 → vague 10 # 数十亿英镑 → vague 1000000000 GBP
近|将近|逾|超过|超|过|破|突破|约|达|接近|高达 <magnitude> 余|多|级? !分|之 <unit>? = readRound # 近万 → number 10000
<magnitude> 余|多|级? !分|之|<number> <unit>? = readLoneRound # 百余名 → number 100 # 百万 → number 1000000
每 <magnitude> <unit|counted> = readEvery # 每百元 → number 100 CNY # 每万名工人 → number 10000
~<number>|<magnitude>|几|数|上|成 百|千|万|亿 <unit|counted> !姓|科|货|事|能 = readHundred # 万米比赛 → number 10000 metre # 百岁老人 → number 100 year # 亿元以上项目 → number 100000000 CNY
-- number
~:|：|-|. <first:digits> 比|-|:|： <second:digits> = readScore # 2比0 → number 2; number 0; score 2000
~第 <low> 多|余? <unit>? = readEither # 两三秒 → number 2 second; number 3 second # 三四百元 → number 300 CNY; number 400 CNY
<sign>? <number> 多|余? <percent> = readPercent # 12% → ratio 0.12 # 为-0.2% → ratio -0.002 # 2%-3% → ratio 0.02; ratio 0.03 # 2.5个百分点 → ratio 0.025 point
<sign> <number> = readNumber # 新台币4523亿元 → number 452300000000 TWD
<number> 个? <half> <unit> = readHalf # 三个半小时 → number 3.5 hour
<number> 个 半 月 = readMonthHalf # 一个半月 → number 1.5 month
<number> 多|余|来? <unit> ( <half> !年|天|数 )? = readNumber # 242.5亿美元 → number 24250000000 USD # 两小时半 → number 2.5 hour
<number> ( 多|余|来 =<measure> )? = readNumber # 60余万 → number 600000 # 四川 → # 三家公司 → number 3
`,
  {
    readCoins,
    readEither,
    readEvery,
    readHalf,
    readHundred,
    readLoneRound,
    readMonthHalf,
    readNumber,
    readOrdinal,
    readPercent,
    readProduct,
    readRound,
    readScore,
    readVague,
  },
);
