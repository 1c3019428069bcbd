import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { getBound } from './context';

/** A count in figures or words; 1 for an article. */
function getCount(match: Match, label: string): number {
  return match.number(label, 'number') ?? 1;
}

function getPart(match: Match): number {
  return match.number('part') ?? match.number('parts') ?? 1;
}

function readFraction(match: Match): readonly FactDraft[] | undefined {
  const divisor = getPart(match);
  const last = match.last;
  if (last?.word === 'quarters' && last.gap !== '-' && match.after()?.word !== 'of')
    return undefined;
  const value = getCount(match, 'count') / divisor;
  const isTiming = [10, 100, 1000].includes(divisor);
  const others: FactValue[] = isTiming ? [number(value, 'second')] : [];
  return [{ kind: 'ratio', value, others, qualifier: getBound(match) }];
}

/** He set up a third, which is no share. */
function readPartAfter(match: Match): readonly FactDraft[] | undefined {
  const isParticle =
    match.before()?.word === 'up' && /^(?:set|setting|made|put)$/.test(match.before(2)?.word ?? '');
  return isParticle ? undefined : readOnePart(match);
}

/** `a third`, where it may still be the third of something: the patterns know the usual places. */
function readOnePart(match: Match): readonly FactDraft[] {
  const value = match.number('part') ?? 1;
  const others: FactValue[] = [{ kind: 'ordinal', value }];
  return [{ kind: 'ratio', value: 1 / value, others, qualifier: getBound(match) }];
}

function readAndHalf(match: Match): readonly FactDraft[] {
  const value = getCount(match, 'count') + 1 / getPart(match);
  if (match.last?.word === 'times')
    return [{ kind: 'multiple', value, others: [{ kind: 'number', value }] }];
  return [number(value * (match.number('big') ?? 1), match.word('unit'))];
}

function readShare(match: Match): readonly FactDraft[] | undefined {
  const [part, whole] = [getCount(match, 'share'), getCount(match, 'whole')];
  if (whole === 0 || match.get('whole') === undefined) return undefined;
  if (match.tokens[match.to - 2]?.word === '/' && (part > 9 || whole > 99)) return undefined;
  const others: FactValue[] = [{ kind: 'number', value: part }];
  const total: FactDraft = { kind: 'number', value: whole, weight: 'soft' };
  return [{ kind: 'ratio', value: part / whole, others, qualifier: getBound(match) }, total];
}

function readPartOfSecond(match: Match): readonly FactDraft[] {
  return [number((match.number('count') ?? 1) / getPart(match), 'second')];
}

function readPartOfHour(match: Match): readonly FactDraft[] {
  const quarters = match.number('number') === 3 ? 3 : 1;
  return [{ ...number(15 * quarters, 'minute'), weight: 'hinted' }];
}

function readPartOfMillion(match: Match): readonly FactDraft[] | undefined {
  const size = match.number('whole', 'number') ?? 0;
  if (size < 1000) return undefined;
  return [number(((match.number('number') ?? 1) / getPart(match)) * size, undefined)];
}

/** One in a thousand, 421 parts per million. */
function readPerHundred(match: Match): readonly FactDraft[] | undefined {
  const written = match.written(match.get('whole'));
  const whole = match.number('whole', 'number') ?? match.number('whole', 'big') ?? 0;
  if (whole < 100 || (/^\d{1,3}$/.test(written) && whole !== 100)) return undefined;
  const value = match.number('share', 'number') ?? 0;
  const isRate = match.tokens[match.to - 2]?.word === 'per' || value === 1;
  if (!isRate && !/^(?:a|one)\b/.test(written)) return undefined;
  const others: FactValue[] = [{ kind: 'number', value }];
  return [
    { kind: 'ratio', value: value / whole, others, qualifier: getBound(match) },
    { kind: 'number', value: whole, weight: 'soft' },
  ];
}

function readUnitAndHalf(match: Match): readonly FactDraft[] {
  return [number(1.5, match.tokens[match.from + 1]?.word)];
}

const notOf =
  '!<unit>|<percent>|<big>|-|games|matches|races|rounds|cities|countries|places|seconds|degrees';
const comparing =
  'of|less|more|lower|higher|larger|smaller|bigger|fewer|to|off|from|over|owned|stake|share|say|said|believe|are|were|now|<bound>';
const falling =
  'up|down|gained|jumped|climbed|slid|risen|fallen|grew|shrank|by|about|between|and|to|barely|fully|than|only|just|least|one|fell|rose|dropped|lost|<bound>';
const notParts =
  '-|party|parties|option|way|person|time|term|straight|day|year|man|woman|country|week|month|round|game|goal';

/** Fractions and shares in an English text. */
export const englishShares: readonly Rule[] = readRules(
  `
-- one of so many
<share:count> in every <whole:count> = readShare # one in every five dollars → ratio 0.2; number 5
one <any>? in|out of? every? <whole:count> ${notOf} = readShare # one school out of three → ratio 0.333333; number 3
-- part of a unit
a|an|one minute|hour|day|week|month|year|decade|century and a half = readUnitAndHalf # more than a minute and a half → number 1.5 minute
<article|count> <part|parts> of a second = readPartOfSecond # by two hundredths of a second → number 0.02 second
<number|article|step0>|final|first|opening|closing quarter|quarters ( of an )? hour = readPartOfHour
  # the final quarter of an hour → number 15 minute # three quarters of an hour → number 45 minute
<number|article>? <part|parts> of <whole:article> = readPartOfMillion # a quarter of a million → number 250000 # three quarters of a billion → number 750000000
<count:number|article> and a <part> <unit|big>? times? = readAndHalf # four and a half years → number 4.5 year # two and a half times the figure → multiple 2.5
-- fraction
<count:number> <parts> = readFraction # two-thirds of members → ratio 0.666667 # in six quarters → number 6 quarter
a|an|one <part> =${comparing} = readOnePart # a third of them → ratio 0.333333 # a third person → ordinal 3
&${falling} a|an|one <part> !${notParts} = readPartAfter # fell by a quarter → ratio 0.25 # he set up a third → ordinal 3
a|an|one <part> the|as|in|on =size|price|cost|level|number|amount|rate|length|weight|value|speed|much|many|large|big|long|high|the|a|year = readOnePart
  # a third the price → ratio 0.333333
<share:count> +/ +<whole:count> !/ = readShare # 3/4 of it → ratio 0.75; number 4
<share:number> ( part|parts )? in|per <whole:number|big> = readPerHundred # 421 parts per million → ratio 0.000421; number 1000000
<share:count> times? in|out of? every? <whole:count> !<unit>|-|matches|games|races|<big> = readShare
  # nine in ten → ratio 0.9; number 10 # a nine-in-10 chance → ratio 0.9; number 10 # one in five → ratio 0.2; number 5
`,
  {
    readAndHalf,
    readFraction,
    readOnePart,
    readPartAfter,
    readPartOfHour,
    readPartOfMillion,
    readPartOfSecond,
    readPerHundred,
    readShare,
    readUnitAndHalf,
  },
);
