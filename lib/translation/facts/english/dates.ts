import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { noTags, type Token } from '@/lib/translation/facts/lexer/token';
import { isCapital } from './context';

/** A year that belongs to a month or a day: the other language may leave it to be understood. */
function yearOf(match: Match): readonly FactDraft[] {
  const year = match.number('year');
  return year === undefined ? [] : [{ kind: 'year', value: year, weight: 'weak' }];
}

function date(month: number | undefined, day: number | undefined): readonly FactDraft[] {
  return month === undefined || day === undefined
    ? []
    : [{ kind: 'date', value: month * 100 + day }];
}

function isSmall(match: Match, label: string): boolean {
  const written = match.written(match.get(label));
  return written.charAt(0) !== written.charAt(0).toUpperCase();
}

function readMonthDay(match: Match): readonly FactDraft[] | undefined {
  const isHour = match.after()?.word === ':' && match.after(1)?.gap === '';
  if (isSmall(match, 'month') || isHour) return undefined;
  const month = match.number('month');
  const later = match.number('later', 'month') ?? month;
  return [
    ...date(month, match.number('day')),
    ...date(later, match.number('last', 'day')),
    ...yearOf(match),
  ];
}

function readDayMonth(match: Match): readonly FactDraft[] | undefined {
  if (isSmall(match, 'month')) return undefined;
  const month = match.number('month');
  const first = match.number('first', 'month') ?? month;
  return [
    ...date(first, match.number('day')),
    ...date(month, match.number('last', 'day')),
    ...yearOf(match),
  ];
}

const titles = new Set(['theresa', 'mrs', 'ms', 'mr', 'minister', 'long', 'brian']);
const before = new Set(
  (
    'in on by of the a an until till since from to through early late mid last next this every each and during ' +
    'before after for between while when where as with at around , ) - /'
  ).split(' '),
);
const monthly = ['section', 'step0', 'weekday', 'month', 'bound', 'season', 'filler'];
const verbs = new Set(['is', 'was', 'saw', 'will', 'has', ',', ':', "'s"]);
const notMonths = new Set(['on', 'of', 'to', 'for', 'against']);

/** Whether May or March is the month, where it could be a verb, a modal, a name or a procession. */
function isMonthName(match: Match): boolean {
  const token = match.get('month');
  if (isSmall(match, 'month')) return false;
  if (token?.word !== 'may' && token?.word !== 'march') return true;
  if (match.get('step0')) return true;
  const last = match.before();
  const next = match.after()?.word ?? '';
  if (!last || 'stop' in last.tags) return before.has(last?.word ?? '') || verbs.has(next);
  if (last.word === 'the') return !notMonths.has(next);
  return !titles.has(last.word) && isAfterMonthly(match, last);
}

function isAfterMonthly(match: Match, last: Token): boolean {
  if (before.has(last.word) || monthly.some((tag) => tag in last.tags)) return true;
  return 'number' in (match.after()?.tags ?? noTags) || !isCapital(match, last);
}

function readMonth(match: Match): readonly FactDraft[] | undefined {
  if (!isMonthName(match)) return undefined;
  const month = match.number('month') ?? 0;
  const step = match.number('step0');
  const here: FactValue = { kind: 'relative', unit: 'year', value: 0 };
  const year: readonly FactDraft[] =
    step === undefined
      ? []
      : [{ kind: 'relative', unit: 'year', value: step, others: [here], weight: 'weak' }];
  return [{ kind: 'month', value: month, weight: 'hinted' }, ...year];
}

/** January to October is ten months, of which the other language may name the last alone. */
export function readMonthRange(
  start: number,
  end: number,
  first: FactDraft['weight'],
): readonly FactDraft[] {
  const others: FactValue[] = [{ kind: 'number', value: end - start + 1, unit: 'month' }];
  if (start === 1 && end === 6) others.push({ kind: 'half', value: 1 });
  if (end - start === 2 && end % 3 === 0) others.push({ kind: 'quarter', value: end / 3 });
  return [
    { kind: 'month', value: start, weight: start === 1 ? 'weak' : (first ?? 'strong') },
    { kind: 'month', value: end, weight: first ?? 'strong', others },
  ];
}

/** 2028-34, the season 2024-25: the second year in short. */
export function readShortYears(match: Match): readonly FactDraft[] | undefined {
  const first = match.number('year') ?? 0;
  const short = match.number('last', 'digits') ?? 0;
  if (match.written(match.get('last')).length !== 2) return undefined;
  const others = (value: number): FactValue[] => [{ kind: 'number', value }];
  return [
    { kind: 'year', value: first, others: others(first) },
    { kind: 'year', value: first - (first % 100) + short, others: others(short) },
  ];
}

function readIsoDate(match: Match): readonly FactDraft[] | undefined {
  const [month = 0, day = 0] = [match.number('month', 'day'), match.number('day')];
  return month > 12 ? undefined : [...date(month, day), ...yearOf(match)];
}

function readSlashDate(match: Match): readonly FactDraft[] {
  const [first = 0, second = 0] = [match.number('first', 'day'), match.number('second', 'day')];
  const turned: FactValue = { kind: 'date', value: second * 100 + first };
  return [{ kind: 'date', value: first * 100 + second, others: [turned] }, ...yearOf(match)];
}

function readMonthNames(match: Match): readonly FactDraft[] {
  return readMonthRange(match.number('from', 'month') ?? 0, match.number('month') ?? 0, 'hinted');
}

const through = '—|to|through|until|-';
const after =
  '<stop>|<end>|<year>|in|at|the|to|for|during|with|by|as|that|this|last|next|and|or|through|it|when|before|after';

/** Days, months and weekdays of an English text. */
export const englishDates: readonly Rule[] = readRules(
  `
-- month and day
<month> <day> !<percent>|people ( ( ${through} <later:month>? <last:day> !:|<percent>|am|pm | -<last:day> !:|<percent>|am|pm | -<later:month> <last:day> | and|&|or <later:month>? <last:day> !: =${after} ) )? ( ,? <year> )? = readMonthDay
  # Aug. 18, 2014 → date 818; year 2014 # May 6 to 9 → date 506; date 509 # June 30-July 2 → date 630; date 702
  # On May 6 and 12 people came → date 506; number 12 # In June 5,000 men came → month 6; number 5000
<day> ( ( of? <first:month> )? ( ${through}|and|&|or <last:day> | -<last:day> ) )? of? <month> ( ,? <year> )? = readDayMonth
  # 10-11 January → date 110; date 111 # 18 August 2014 → date 818; year 2014 # 30 June to 2 July → date 630; date 702
-- date in figures
<year> ( -<month:day> -<day> | / <month:day> / <day> ) = readIsoDate # 2014-08-18 → date 818; year 2014
<first:day> / <second:day> / <year> = readSlashDate # 8/18/2014 → date 818; year 2014
<year> ( -<last:digits> | / <last:digits> ) = readShortYears # 2028-34 → year 2028; year 2034
-- month
<month> ( ,|of )? <year> = month <month>; weak year <year> # in March 2023 → month 3; year 2023
<from:month> ( -<month> | to|through|- <month> ) !<day> = readMonthNames # From January to October → month 1; month 10
<step0>? <month> = readMonth # in May, but it may rain → month 5 # next March → month 3; relative 1 year
  # Drought May Push Up Bread Prices → # Theresa May spoke → # Hundreds March Through Town → vague 100
-- weekday
<weekday> = weak weekday <weekday> # on Fridays → weekday 5
`,
  {
    readDayMonth,
    readIsoDate,
    readMonth,
    readMonthDay,
    readMonthNames,
    readShortYears,
    readSlashDate,
  },
);
