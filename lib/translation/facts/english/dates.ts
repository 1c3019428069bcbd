import type { Weight } from '@/lib/translation/facts/lexer/fact';
import { readMonths, readShortYears } from '@/lib/translation/facts/lexer/readers';
import { type Match, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

const before = new Set(
  'in on by of until till since from to through last next this every each during before after for between while when as with at around and - /'.split(
    ' ',
  ),
);
const monthly = ['section', 'step0', 'weekday', 'month', 'bound', 'season'];

/** May and March may be a verb, a name or a procession, and then only answer a month. */
function getWeight(match: Match): Weight {
  const [word, last] = [match.get('month')?.word, match.before()];
  if (word !== 'may' && word !== 'march') return 'hinted';
  const isMonth =
    match.get('step0') !== undefined ||
    before.has(last?.word ?? '') ||
    monthly.some((tag) => last && tag in last.tags);
  return isMonth ? 'hinted' : 'soft';
}

const through = '—|to|through|until|-';
const after =
  '<stop>|<end>|<year>|in|at|the|to|for|during|with|by|as|that|this|last|next|and|or|through|it|when|before|after';

/** Days, months and weekdays of an English text. */
export const englishDates: readonly Rule[] = readRules(
  `
-- month and day
<month> <day> !<percent>|people ( ( ${through} <later:month>? <last:day> !:|<percent>|am|pm | -<last:day> !:|<percent>|am|pm | -<later:month> <last:day> | and|&|or <later:month>? <last:day> !: =${after} ) )? ( ,? <year> )? !( +: +<number> ) = date <month>*100+<day>; date <later|month:month>*100+<last:day>; weak year <year>
  # Aug. 18, 2014 → date 818; year 2014 # May 6 to 9 → date 506; date 509 # June 30-July 2 → date 630; date 702
  # On May 6 and 12 people came → date 506; number 12 # In June 5,000 men came → month 6; number 5000
<day> ( ( of? <first:month> )? ( ${through}|and|&|or <last:day> | -<last:day> ) )? of? <month> ( ,? <year> )? = date <first|month:month>*100+<day>; date <month>*100+<last:day>; weak year <year>
  # 10-11 January → date 110; date 111 # 18 August 2014 → date 818; year 2014 # 30 June to 2 July → date 630; date 702
-- date in figures
<year> ( -<month:day> -<day> | / <month:day> / <day> ) = date <month:day>*100+<day>; weak year <year> # 2014-08-18 → date 818; year 2014
<first:day> / <second:day> / <year> = date <first:day>*100+<second:day> or date <second:day>*100+<first:day>; weak year <year> # 8/18/2014 → date 818; year 2014
<year> ( -<last:digits> | / <last:digits> ) = readShortYears # 2028-34 → year 2028; year 2034
-- month
<month> ( ,|of )? <year> = month <month>; weak year <year> # in March 2023 → month 3; year 2023
<from:month> ( -<month> | to|through|- <month> ) !<day> = readMonths # From January to October → month 1; month 10
<step0>? <month> = readMonth # in May, but it may rain → month 5 # next March → month 3; relative 1 year
  # Drought may push up prices → # Hundreds March Through Town → vague 100; month 3
-- weekday
<weekday> = weak weekday <weekday> # on Fridays → weekday 5
`,
  {
    readMonths,
    readShortYears,

    readMonth(match) {
      const value = match.number('month') ?? 0;
      const month = { kind: 'month', value, weight: getWeight(match) } as const;
      const step = match.number('step0');
      if (step === undefined) return [month];
      const here = { kind: 'relative', unit: 'year', value: 0 } as const;
      return [month, { ...here, value: step, others: [here], weight: 'weak' }];
    },
  },
);
