import type { FactDraft, FactValue, Weight } from '@/lib/translation/facts/lexer/fact';
import {
  isItemNumber,
  type Match,
  number,
  type Rule,
  readRules,
} from '@/lib/translation/facts/lexer/rule';
import { isDuration, isMoney } from '@/lib/translation/facts/units/units';
import { getBound, isCounting, isGloss, isNamed } from './context';

function readOrdinal(match: Match): readonly FactDraft[] {
  const value = match.number('ordinal') ?? 0;
  if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
  const isWord = match.number('ordinal', 'isWord') !== undefined;
  const next = match.after()?.word ?? '';
  const isAside = ['only', 'half', 'thought', 'thoughts'].includes(next);
  const isIdiom = isAside ? match.after()?.gap === ' ' : match.after(1)?.word === 'none';
  if (isIdiom) return [{ kind: 'ordinal', value, weight: 'weak' }];
  const others: FactValue[] =
    isWord && value > 2 && value <= 10 ? [{ kind: 'ratio', value: 1 / value }] : [];
  if (value === 3 && match.before()?.word === 'a')
    return [{ kind: 'ordinal', value, others, weight: 'weak' }];
  if (value <= 12 && next === 'month') others.push({ kind: 'month', value });
  return [{ kind: 'ordinal', value, others, weight: isWord && value <= 10 ? 'hinted' : 'strong' }];
}

/** Dozens, hundreds of thousands, billions of pounds. */
function readVague(match: Match): readonly FactDraft[] {
  const first = match.number('vague') ?? match.number('scores') ?? 1;
  const value = first * (match.number('step', 'big') ?? match.number('step', 'vague') ?? 1);
  const next = match.after()?.word === 'of' ? match.after(1) : match.after();
  const unit = next?.word === 'pounds' ? 'GBP' : next?.tags.unit;
  const money = typeof unit === 'string' && isMoney(unit) ? { unit } : {};
  return [{ kind: 'vague', value, weight: 'weak', ...money }];
}

function readPercent(match: Match): readonly FactDraft[] {
  const value = signed(match);
  if (value === 0) return [{ kind: 'ratio', value, weight: 'soft' }];
  const share = match.word('percent');
  const qualifier = getBound(match);
  if (share === 'basis')
    return [{ kind: 'ratio', value: value / 10_000, unit: 'point', qualifier }];
  return [
    { kind: 'ratio', value: value / 100, ...(share === 'point' && { unit: 'point' }), qualifier },
  ];
}

const growing = /^(?:grow|grew|grown|rose|risen|increas\w+|jump\w*|surg\w+|soar\w*|up|expan\w+)$/;
const comparing = new Set('more higher larger bigger faster greater longer'.split(' '));

/** `three times` is a factor or a count; where something grew by it, one may be added. */
function readTimes(match: Match): readonly FactDraft[] {
  const value = match.number('number') ?? 0;
  const isFold = match.last?.word !== 'times';
  const grew = [1, 2, 3].some((steps) => growing.test(match.before(steps)?.word ?? ''));
  const others: FactValue[] = [{ kind: 'number', value }];
  if (isFold || grew || comparing.has(match.after()?.word.split(' ')[0] ?? ''))
    others.push({ kind: 'multiple', value: value + 1 });
  const qualifier = getBound(match);
  if (value === 1) return [{ kind: 'multiple', value, others, weight: 'soft', qualifier }];
  const isSmall = match.number('number', 'words') !== undefined && value <= 10;
  return [{ kind: 'multiple', value, others, weight: isSmall ? 'hinted' : 'strong', qualifier }];
}

function signed(match: Match): number {
  const value = match.number('number') ?? 0;
  const [before, second] = [match.before(1), match.before(2)];
  const dash =
    before?.word === '-' &&
    match.first?.gap === '' &&
    !(second && 'number' in second.tags && before.gap !== ' ');
  const next = match.after()?.word === 'degrees' ? match.after(1) : match.after();
  const after = match.after()?.word === 'degrees' ? match.after(2) : match.after(1);
  const isBelow = next?.word === 'below' && ['zero', 'freezing'].includes(after?.word ?? '');
  return before?.word === 'minus' || dash || isBelow ? -value : value;
}

function readNumber(match: Match): readonly FactDraft[] {
  const value = signed(match);
  const sign = match.word('sign');
  const unit =
    sign === 'yen-or-yuan'
      ? undefined
      : (sign ?? match.word('unit') ?? (match.get('pound') ? 'GBP' : undefined));
  const weight = getWeight(match, value, unit);
  const year = match.number('number', 'year');
  const qualifier = getBound(match);
  if (year !== undefined && sign === undefined && unit === undefined) {
    return [
      { kind: 'year', value: year, others: [{ kind: 'number', value: year }], weight, qualifier },
    ];
  }
  return [
    { ...number(value, unit), others: getOthers(match, value, unit, sign), weight, qualifier },
  ];
}

function getWeight(match: Match, value: number, unit: string | undefined): Weight {
  const isPlain = match.number('number', 'size') === 1;
  if (isPlain && (value === 0 || value === 1)) return 'soft';
  if (unit !== undefined && !isDuration(unit)) {
    const isLoose = match.number('number', 'article') !== undefined && !isMoney(unit);
    return isLoose || isGloss(match) ? 'weak' : 'strong';
  }
  if (match.number('number', 'article') !== undefined) return 'weak';
  if (unit === undefined && (isNamed(match) || isItemNumber(match))) return 'weak';
  return match.number('number', 'words') === undefined
    ? 'strong'
    : getWordWeight(match, value, unit);
}

function getWordWeight(match: Match, value: number, unit: string | undefined): Weight {
  if (value > 10 || !Number.isInteger(value)) return 'strong';
  return unit !== undefined || isCounting(match) ? 'hinted' : 'weak';
}

function getDozens(value: number): FactValue[] {
  return [number(value - (value % 10), undefined), { kind: 'vague', value: 10 }];
}

/** In `one Rmb69 box` the currency belongs to what follows. */
function readMeasure(match: Match): readonly FactDraft[] | undefined {
  const next = match.after();
  return next?.gap === '' && 'digits' in next.tags ? undefined : readNumber(match);
}

/** What else a number may mean: `3.50` a time, `dozen` some ten, cents a part of a dollar. */
function getOthers(
  match: Match,
  value: number,
  unit: string | undefined,
  sign: string | undefined,
): FactValue[] {
  if (match.get('pound')) return [number(value, 'lb')];
  if (sign === 'yen-or-yuan') return [number(value, 'CNY'), number(value, 'JPY')];
  const token = match.get('number');
  const letter = match.word('number', 'letter');
  const digits = match.number('number', 'digits');
  if ((letter === 'm' || letter === 'metre') && digits !== undefined && sign === undefined)
    return [number(digits, 'metre')];
  const next = match.after()?.word ?? '';
  if (next === 'point' || next === 'points')
    return [
      { kind: 'ratio', value: value / 100, unit: 'point' },
      { kind: 'ratio', value: value / 100 },
    ];
  if (next === 'degrees') return [number(value, 'celsius'), number(value, 'fahrenheit')];
  if (unit !== undefined) return getUnitOthers(value, unit);
  const clock = /^(\d{1,2})\.([0-5]\d)$/.exec(match.written(token));
  if (clock)
    return [{ kind: 'time', value: Number(clock[1]) * 60 + Number(clock[2]), unit: '12h' }];
  if (match.number('number', 'dozen') !== undefined) return getDozens(value);
  return match.number('number', 'article') === undefined ? [] : [{ kind: 'vague', value }];
}

/** Other units in which the other language may say a measure. */
function getUnitOthers(value: number, unit: string): FactValue[] {
  if (unit === 'cent') return [number(value / 100, 'dollar'), number(value / 100, 'EUR')];
  if (unit === 'celsius') return [number(value, 'cent')];
  if (unit === 'penny') return [number(value / 100, 'GBP')];
  if (unit === 'quarter' && value === 3) return [{ kind: 'ratio', value: 0.75 }];
  return unit === 'week' && value === 52 ? [number(1, 'year')] : [];
}

/** 2-0 as the two numbers that it may also be, and as what a game ended with. */
export function readScore(match: Match): readonly FactDraft[] | undefined {
  const numbers = ['first', 'second'].map((label) => match.number(label, 'digits') ?? 0);
  const isGlued = match.first?.gap !== ' ' && /^[-.,:$€£^]$/.test(match.before()?.word ?? '');
  if (isGlued) return undefined;
  if (numbers.some((value) => value > 999 || !Number.isInteger(value))) return undefined;
  const drafts = numbers.map(
    (value): FactDraft => ({ kind: 'number', value, weight: value > 1 ? 'strong' : 'soft' }),
  );
  const value = Math.max(...numbers) * 1000 + Math.min(...numbers);
  return [...drafts, { kind: 'score', value, weight: 'weak' }];
}

/** 4x100m: a relay, a screen, a box. */
function readProduct(match: Match): readonly FactDraft[] {
  const isMetre = ['first', 'second', 'third'].some((label) => match.word(label, 'letter') === 'm');
  const unit = isMetre ? 'metre' : match.word('unit');
  return ['first', 'second', 'third'].flatMap((label) => {
    const value = match.number(label, 'digits');
    return value === undefined
      ? []
      : [{ ...number(value, undefined), others: [number(value, unit)], weight: 'weak' as const }];
  });
}

/** Three or four hundred: the step is of both. */
function readEither(match: Match): readonly FactDraft[] | undefined {
  const size = match.number('last', 'size') ?? 1;
  const [low, high] = [match.number('low', 'number') ?? 0, match.number('last', 'number') ?? 0];
  const isHundred = size === 1 && high % 100 === 0 && high > 0 && high < 1000;
  const step = isHundred ? 100 : size;
  if (step === 1 || low > 9 || match.number('last', 'words') === undefined) return undefined;
  return [low * step, high].map((value) => ({
    ...number(value, undefined),
    weight: 'hinted' as const,
  }));
}

/** In words: nineteen seventy-one. */
function readYearInWords(match: Match): readonly FactDraft[] | undefined {
  const [century = 0, year = 0] = [match.number('century', 'words'), match.number('words')];
  const isYear = century >= 18 && century <= 20 && year >= 10 && year < 100;
  return isYear ? [{ kind: 'year', value: century * 100 + year }] : undefined;
}

function readSeconds(match: Match): readonly FactDraft[] {
  const value = match.number('number') ?? 0;
  const weight = getWeight(match, value, 'second');
  return [{ ...number(value, 'second'), weight, qualifier: getBound(match) }];
}

/** A 4K film is not of 4,000. */
const readResolution = (match: Match) => (match.word('digits', 'letter') === 'k' ? [] : undefined);

/** 6G is no weight. */
function readGrams(match: Match): readonly FactDraft[] {
  if (match.written(match.last) === 'G') return [];
  return [{ ...number(match.number('number') ?? 0, 'gram'), weight: 'soft' }];
}

const afterScore =
  '<stop>|<end>|win|victory|defeat|loss|lead|draw|thrashing|vote|decision|aggregate|home|away|up|down|at|to|over|against|in|on|by|and|with|after|before|from|but|for|as|the|<bound>';
const films =
  'video|videos|tv|tvs|screen|screens|display|camera|cameras|footage|television|resolution|broadcasts';

/** Numbers, money, percentages and ordinals of an English text. */
export const englishFigures: readonly Rule[] = readRules(
  `
-- special number
shenzhou|tianwen|tianzhou|chang'e -<number> = weak number <number> # the Shenzhou-22 spacecraft → number 22
<number> bc|bce = year <number> # in 312 B.C. → year 312
<century:words> <words> = readYearInWords # Nineteen Seventy-One → year 1971
<digits> =${films} = readResolution # in 4K video →
-- several numbers
<first:digits> x|× <second:digits> ( x|× <third:digits> )? <unit>? = readProduct # the 4x100m relay → number 4; number 100
  # a 31.5x20.4x118mm box → number 31.5; number 20.4; number 118
<low:words> or|to <last:number> = readEither # three or four hundred yuan → number 300; number 400
<first:digits> -<second:digits> =${afterScore} = readScore # won 3–2 → number 3; number 2; score 3002 # 5-10 years → number 5; number 10 year
-- vague number
~hundred|of <vague> ( of? <step:vague|big> )? = readVague # dozens; hundreds of thousands of people → vague 10; vague 100000 # billions of pounds → vague 1000000000 GBP
<scores> =of = readVague # scores of people → vague 10
-- ordinal
<ordinal> = readOrdinal # the 21st; twenty-first → ordinal 21; ordinal 21
-- number
<sign>? <number> <percent> = readPercent # 12 percent, 12 per cent, 12% → ratio 0.12; ratio 0.12; ratio 0.12
  # 0.5 percentage points → ratio 0.005 point # 25 basis points → ratio 0.0025 point
<number> times|fold|x !magazine = readTimes # three times as many → multiple 3
<sign> .? <number> <unit>? = readNumber # US$24.25bn → number 24250000000 USD # €1.2m, £500 → number 1200000 EUR; number 500 GBP
<number> ( -second | second !<any> ) = readSeconds # a 30-second film → number 30 second
<number> -odd? <unit|pound> = readMeasure # 36.5 degrees Celsius → number 36.5 celsius # a 60-day term → number 60 day # 1.5 lakh crore rupees → number 1500000000000 INR
<number> +g = readGrams # from 5g to 4g → number 5 gram; number 4 gram # 6G →
-- letters and figures
<digits> +<any>
-- number
<number> = readNumber # one hundred and twenty → number 120 # in 2022 → year 2022
`,
  {
    readEither,
    readGrams,
    readMeasure,
    readNumber,
    readOrdinal,
    readPercent,
    readProduct,
    readResolution,
    readScore,
    readSeconds,
    readTimes,
    readVague,
    readYearInWords,
  },
);
