import type { FactDraft, FactValue, Weight } from '@/lib/translation/facts/lexer/fact';
import { readScore, readShare } from '@/lib/translation/facts/lexer/readers';
import {
  isItemNumber,
  type Match,
  number,
  type Rule,
  readRules,
} from '@/lib/translation/facts/lexer/rule';
import { isDuration, isMoney } from '@/lib/translation/facts/units/units';
import { getBound, isCounting, isGloss, isNamed } from './context';

function signed(match: Match): number {
  const value = match.number('number') ?? 0;
  const [before, second] = [match.before(1), match.before(2)];
  const dash =
    before?.word === '-' &&
    match.first?.gap === '' &&
    !(second && 'number' in second.tags && before.gap !== ' ');
  const next = match.after()?.word === 'degrees' ? 1 : 0;
  const isBelow =
    match.after(next)?.word === 'below' &&
    /^(?:zero|freezing)$/.test(match.after(next + 1)?.word ?? '');
  return before?.word === 'minus' || dash || isBelow ? -value : value;
}

function readNumber(match: Match): readonly FactDraft[] {
  const value = signed(match);
  const sign = match.word('sign');
  const isSecond = match.last?.word === 'second';
  const known = match.word('unit') ?? (match.get('pound') ? 'GBP' : undefined);
  const unit = sign === 'yen-or-yuan' ? undefined : (sign ?? (isSecond ? 'second' : known));
  const weight = getWeight(match, value, unit);
  if (match.number('number', 'year') !== undefined && sign === undefined && unit === undefined)
    return [
      {
        kind: 'year',
        value,
        others: [{ kind: 'number', value }],
        // London 2012 is a year all the same, but news may leave it out.
        weight: weight === 'weak' ? 'hinted' : weight,
      },
    ];
  return [{ ...number(value, unit), others: getOthers(match, value, unit, sign), weight }];
}

function getWeight(match: Match, value: number, unit: string | undefined): Weight {
  const isPlain = match.number('number', 'size') === 1;
  if (isPlain && (value === 0 || value === 1)) return 'soft';
  const isArticle = match.number('number', 'article') !== undefined;
  if (unit !== undefined && !isDuration(unit))
    return (isArticle && !isMoney(unit)) || isGloss(match) ? 'weak' : 'strong';
  if (isArticle || (unit === undefined && (isNamed(match) || isItemNumber(match)))) return 'weak';
  return match.number('number', 'words') === undefined || value > 10 || !Number.isInteger(value)
    ? 'strong'
    : getSmallWeight(match, unit);
}

function getSmallWeight(match: Match, unit: string | undefined): Weight {
  return unit !== undefined || isCounting(match) ? 'hinted' : 'weak';
}

/** What else a number may mean: `3.50` a time, `dozen` some ten, cents a part of a dollar. */
function getOthers(
  match: Match,
  value: number,
  unit: string | undefined,
  sign: string | undefined,
): readonly FactValue[] {
  if (match.get('pound')) return [number(value, 'lb')];
  if (sign === 'yen-or-yuan') return [number(value, 'CNY'), number(value, 'JPY')];
  const digits = match.number('number', 'digits');
  if (/^m/.test(match.word('number', 'letter') ?? '') && digits !== undefined && !sign)
    return [number(digits, 'metre')];
  const next = match.after()?.word ?? '';
  if (next === 'point' || next === 'points')
    return [
      { kind: 'ratio', value: value / 100, unit: 'point' },
      { kind: 'ratio', value: value / 100 },
    ];
  if (next === 'degrees') return [number(value, 'celsius'), number(value, 'fahrenheit')];
  if (unit !== undefined) return getUnitOthers(value, unit);
  const clock = /^(\d{1,2})\.([0-5]\d)$/.exec(match.written(match.get('number')));
  if (clock)
    return [{ kind: 'time', value: Number(clock[1]) * 60 + Number(clock[2]), unit: '12h' }];
  if (match.number('number', 'dozen') !== undefined)
    return [number(value - (value % 10), undefined), { kind: 'vague', value: 10 }];
  return match.number('number', 'article') === undefined ? [] : [{ kind: 'vague', value }];
}

/** Other units in which the other language may say a measure. */
function getUnitOthers(value: number, unit: string): readonly FactValue[] {
  if (unit === 'cent') return [number(value / 100, 'dollar'), number(value / 100, 'EUR')];
  if (unit === 'celsius') return [number(value, 'cent')];
  if (unit === 'penny') return [number(value / 100, 'GBP')];
  if (unit === 'quarter' && value === 3) return [{ kind: 'ratio', value: 0.75 }];
  return unit === 'week' && value === 52 ? [number(1, 'year')] : [];
}

const growing = /^(?:grow|grew|grown|rose|risen|increas\w+|jump\w*|surg\w+|soar\w*|up|expan\w+)$/;
const comparing = /^(?:more|higher|larger|bigger|faster|greater|longer)\b/;
const afterScore =
  '<stop>|<end>|win|victory|defeat|loss|lead|draw|thrashing|vote|decision|aggregate|home|away|up|down|at|to|over|against|in|on|by|and|with|after|before|from|but|for|as|the|<bound>';

/** Numbers, money, percentages and ordinals of an English text. */
export const englishFigures: readonly Rule[] = readRules(
  `
-- special number
shenzhou|tianwen|tianzhou|chang'e -<number> = weak number <number> # the Shenzhou-22 spacecraft → number 22
<number> bc|bce = year <number> # in 312 B.C. → year 312
<century:words> <words> = readYearInWords # Nineteen Seventy-One → year 1971
-- several numbers
<first:digits> x|× <second:digits> ( x|× <third:digits> )? <unit>? = weak number <first:digits>; weak number <second:digits>; weak number <third:digits> # the 4x100m relay → number 4; number 100
  # a 31.5x20.4x118mm box → number 31.5; number 20.4; number 118
<first:digits> -<second:digits> =${afterScore} = readScore # won 3–2 → number 3; number 2; score 3002 # 5-10 years → number 5; number 10 year
-- vague number
~hundred|of <vague> ( of? <step:vague|big> )? = readVague # dozens; hundreds of thousands of people → vague 10; vague 100000 # billions of pounds → vague 1000000000 GBP
scores =of = weak vague 10 # scores of people → vague 10
-- ordinal
<ordinal> = readOrdinal # the 21st; twenty-first → ordinal 21; ordinal 21
-- number
<sign>? <number> <percent> = readPercent # 12 percent, 12 per cent, 12% → ratio 0.12; ratio 0.12; ratio 0.12
  # 0.5 percentage points → ratio 0.005 point # 25 basis points → ratio 0.0025 point
<number> times|fold|x !magazine = readTimes # three times as many → multiple 3
<sign> .? <number> <unit>? = readNumber # US$24.25bn → number 24250000000 USD # €1.2m, £500 → number 1200000 EUR; number 500 GBP
<number> ( -second | second !<any> ) = readNumber # a 30-second film → number 30 second
<number> -odd? <unit|pound> = readMeasure # 36.5 degrees Celsius → number 36.5 celsius # a 60-day term → number 60 day # 1.5 lakh crore rupees → number 1500000000000 INR
<number> +g = readGrams # from 5g to 4g → number 5 gram; number 4 gram # 6G →
-- letters and figures
<digits> +<any>
-- number
<number> = readNumber # one hundred and twenty → number 120 # in 2022 → year 2022
`,
  {
    readNumber,
    readScore,

    /** 6G is no weight. */
    readGrams(match) {
      if (match.written(match.last) === 'G') return [];
      return [{ ...number(match.number('number') ?? 0, 'gram'), weight: 'soft' }];
    },

    readYearInWords(match) {
      const [century = 0, year = 0] = [match.number('century', 'words'), match.number('words')];
      const isYear = century >= 18 && century <= 20 && year >= 10 && year < 100;
      return isYear ? [{ kind: 'year', value: century * 100 + year }] : undefined;
    },

    readOrdinal(match) {
      const value = match.number('ordinal') ?? 0;
      if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
      const isWord = match.number('ordinal', 'isWord') !== undefined;
      const next = match.after();
      const isAside = /^(?:only|half|thoughts?)$/.test(next?.word ?? '') && next?.gap === ' ';
      if (isAside || match.after(1)?.word === 'none')
        return [{ kind: 'ordinal', value, weight: 'weak' }];
      const others: FactValue[] =
        isWord && value > 2 && value <= 10 ? [{ kind: 'ratio', value: 1 / value }] : [];
      if (value <= 12 && next?.word === 'month') others.push({ kind: 'month', value });
      if (value === 3 && match.before()?.word === 'a')
        return [{ kind: 'ordinal', value, others, weight: 'weak' }];
      return [
        { kind: 'ordinal', value, others, weight: isWord && value <= 10 ? 'hinted' : 'strong' },
      ];
    },

    /** Hundreds of thousands, billions of pounds. */
    readVague(match) {
      const step = match.number('step', 'big') ?? match.number('step', 'vague') ?? 1;
      const value = (match.number('vague') ?? 1) * step;
      const next = match.after()?.word === 'of' ? match.after(1) : match.after();
      const unit = next?.word === 'pounds' ? 'GBP' : next?.tags.unit;
      const money = typeof unit === 'string' && isMoney(unit) ? { unit } : {};
      return [{ kind: 'vague', value, weight: 'weak', ...money }];
    },

    readPercent: (match) => readShare(match, signed(match)),

    /** `three times` is a factor or a count; where something grew by it, one may be added. */
    readTimes(match) {
      const value = match.number('number') ?? 0;
      const isFold = match.last?.word !== 'times';
      const grew = [1, 2, 3].some((steps) => growing.test(match.before(steps)?.word ?? ''));
      const others: FactValue[] = [{ kind: 'number', value }];
      if (isFold || grew || comparing.test(match.after()?.word ?? ''))
        others.push({ kind: 'multiple', value: value + 1 });
      if (value === 1) return [{ kind: 'multiple', value, others, weight: 'soft' }];
      const isSmall = match.number('number', 'words') !== undefined && value <= 10;
      return [{ kind: 'multiple', value, others, weight: isSmall ? 'hinted' : 'strong' }];
    },

    /** In `one Rmb69 box` the currency belongs to what follows. */
    readMeasure(match) {
      const next = match.after();
      return next?.gap === '' && 'digits' in next.tags ? undefined : readNumber(match);
    },
  },
  getBound,
);
