import { readSlashShare } from '@/lib/translation/facts/lexer/readers';
import { type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { getBound } from './context';

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
-- half
~other|early|<ordinal> half !past|time|way|brother|sister|marathon|marathons|mast|hearted|back|<big> = hinted ratio 0.5 # half of the voters → ratio 0.5 # half way →
&<comparison> double = multiple 2 # more than double the sum → multiple 2
-- one of so many
<share:count> in every <whole:count> = ratio <share:number>/<whole:number> or number <share:number>; soft number <whole:number> # one in every five dollars → ratio 0.2; number 5
one <any>? in|out of? every? <whole:count> ${notOf} = ratio 1/<whole:number> or number 1; soft number <whole:number> # one school out of three → ratio 0.333333; number 3
-- part of a unit
a|an|one <unit> and a half = number 1.5 <unit> # more than a minute and a half → number 1.5 minute
<article|count> <part|parts> of a second = number <count=1>/<part|parts> second # by two hundredths of a second → number 0.02 second
three|3 quarters of? ( an )? hour = hinted number 45 minute # three quarters of an hour → number 45 minute
<article|step0>|final|first|opening|closing quarter ( of an )? hour = hinted number 15 minute # the final quarter of an hour → number 15 minute
<number|article>? <part|parts> of <whole:article> = number <number=1>/<part|parts>*<whole:number> # a quarter of a million → number 250000 # three quarters of a billion → number 750000000
<number|article> and a <part> times = multiple <number=1>+1/<part> or number <number=1>+1/<part> # two and a half times the figure → multiple 2.5
<number|article> and a <part> <unit|big>? = number <number=1>*<big=1>+1/<part>*<big=1> <unit> # four and a half years → number 4.5 year
-- fraction
<number> ( -<parts> | !quarters <parts> | <parts> =of ) = ratio <number>/<parts> or number <number>/<parts> second # two-thirds of members → ratio 0.666667 # in six quarters → number 6 quarter
a|an|one <part> =${comparing} = ratio 1/<part> or ordinal <part> # a third of them → ratio 0.333333 # a third person → ordinal 3
&set|setting|made|put up a|an|one <part> !${comparing} = weak ordinal <part> # he set up a third → ordinal 3 # they made up a fifth to a quarter of it → ratio 0.2; ratio 0.25
&${falling} a|an|one <part> !${notParts} = ratio 1/<part> or ordinal <part> # fell by a quarter → ratio 0.25
a|an|one <part> the|as|in|on =size|price|cost|level|number|amount|rate|length|weight|value|speed|much|many|large|big|long|high|the|a|year = ratio 1/<part> or ordinal <part>
  # a third the price → ratio 0.333333
<part:count> +/ +<whole:count> !/ = readSlashShare # 3/4 of it → ratio 0.75
<share:number> ( part|parts )? in|per <whole:number|big> = readPerHundred # 421 parts per million → ratio 0.000421; number 1000000
<share:count> times? in|out of? every? <whole:count> !<unit>|-|matches|games|races|<big> = ratio <share:number>/<whole:number> or number <share:number>; soft number <whole:number>
  # nine in ten → ratio 0.9; number 10 # a nine-in-10 chance → ratio 0.9; number 10 # one in five → ratio 0.2; number 5
`,
  {
    readSlashShare,

    /** One in a thousand, 421 parts per million. */
    readPerHundred(match) {
      const written = match.written(match.get('whole'));
      const whole = match.number('whole', 'number') ?? match.number('whole', 'big') ?? 0;
      if (whole < 100 || (/^\d{1,3}$/.test(written) && whole !== 100)) return undefined;
      const value = match.number('share', 'number') ?? 0;
      const isRate = match.tokens[match.to - 2]?.word === 'per' || value === 1;
      if (!isRate && !/^(?:a|one)\b/.test(written)) return undefined;
      return [
        { kind: 'ratio', value: value / whole, others: [{ kind: 'number', value }] },
        { kind: 'number', value: whole, weight: 'soft' },
      ];
    },
  },
  getBound,
);
