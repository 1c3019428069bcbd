import { readMonthRange, readShortYears } from '@/lib/translation/facts/english/dates';
import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

/** The year, the month and the days of a match. */
function readDate(match: Match): readonly FactDraft[] | undefined {
  const year = match.number('year');
  const month = match.number('month');
  if (month === undefined) return undefined;
  const drafts: FactDraft[] =
    year === undefined ? [] : [{ kind: 'year', value: year, weight: 'weak' }];
  const day = match.number('day');
  if (day === undefined) return [...drafts, { kind: 'month', value: month }];
  drafts.push({ kind: 'date', value: month * 100 + day });
  const last = match.number('last', 'day');
  if (last === undefined) return drafts;
  const later = match.number('later', 'month') ?? month;
  return [...drafts, { kind: 'date', value: later * 100 + last }];
}

/** Chinese papers like to give the day where English ones name the weekday or nothing. */
function readDay(match: Match): readonly FactDraft[] {
  return ['day', 'last'].flatMap((label) => {
    const value = match.number(label, 'day');
    if (value === undefined) return [];
    const others: FactValue[] = [
      { kind: 'number', value, unit: 'day' },
      { kind: 'number', value },
    ];
    return [{ kind: 'day' as const, value, others, weight: 'weak' as const }];
  });
}

function readYear(match: Match): readonly FactDraft[] {
  const value = match.number('year') ?? 0;
  const next = match.after()?.word === '的' ? match.after(1)?.word : match.after()?.word;
  const isSpan = value < 1900 && ['历史', '前', '来', '间', '多'].includes(next ?? '');
  return [
    {
      kind: 'year',
      value,
      others: [{ kind: 'number', value, unit: 'year' }],
      weight: isSpan ? 'weak' : 'strong',
    },
  ];
}

/** In numerals a day is surely one only at the beginning of a clause; 二号 may be a number, too. */
function readDayAlone(match: Match): readonly FactDraft[] | undefined {
  const isHan = match.get('day')?.tags.han !== undefined;
  const isInside = /[一-鿿]$/.test(match.before()?.word ?? '');
  if (isHan && (match.last?.word === '号' || isInside)) {
    return match.last?.word === '号'
      ? readDay(match).map((day) => ({ ...day, weight: 'soft' }))
      : undefined;
  }
  return readDay(match);
}

function readMonths(match: Match): readonly FactDraft[] {
  return readMonthRange(match.number('from', 'month') ?? 0, match.number('month') ?? 0, undefined);
}

function readEitherMonth(match: Match): readonly FactDraft[] {
  return ['low', 'high'].map((tag) => ({
    kind: 'month',
    value: match.number('low', tag) ?? 0,
    weight: 'weak',
  }));
}

const to = '至|到|-|–|—|~|～|和|与|、|及';

/** Years, months, days and weekdays of a Chinese text. */
export const chineseDates: readonly Rule[] = readRules(
  `
-- date
<from:year> 财年|年|年度? ${to} —? <to:year> 财年|年 = year <from:year>; year <to:year> # 2021至2023年 → year 2021; year 2023
<year> 年 <month> 月 份? ( <day> 日|号 ( ${to} —? ( <later:month> 月 )? <last:day> 日|号 )? )? = readDate
  # 2026年1月10日 → year 2026; date 110 # 二〇二三年三月 → year 2023; month 3
<month> 月 <day> 日|号? ${to} —? ( <later:month> 月 )? <last:day> 日|号 = readDate # 1月10日至11日 → date 110; date 111
<month> 月 份? <day> 日|号 = readDate # 5月6日 → date 506
<year> /|-|. <month> /|-|. <day> = readDate # 2018-5-6 → year 2018; date 506
<month> ·|• <day> = readDotted
-- month
<from:month> 月? 份? 至|到|-|–|—|~|～ —? <month> 月 份? = readMonths # 1至10月 → month 1; month 10
<low> 月 份? = readEitherMonth # 六七月份 → month 6; month 7
~个|几|数|两 <month> 月 份? = readDate # 4月份 → month 4 # 三个月 → number 3 month
-- year
<year> 年|年度|财年|财政年度|学年|赛季 = readYear # 2023年 → year 2023
<year> /|- <last:digits> 年度|年|赛季|财年 = readShortYears # 2025/26年度 → year 2025; year 2026
-- day
~第 <day> 日? ${to} —? <last:day> 日 = readDay # 该公司18日至20日 → day 18; day 20
~第 <day> 日|号 = readDayAlone # 该公司18日表示 → day 18
~<number> <weekday> = weak weekday <weekday> # 每周五 → weekday 5
`,
  {
    readDate,
    readDay,
    readDayAlone,
    readDotted,
    readEitherMonth,
    readMonths,
    readShortYears,
    readYear,
  },
);

function readDotted(match: Match): readonly FactDraft[] {
  const value = (match.number('month') ?? 0) * 100 + (match.number('day') ?? 0);
  return [{ kind: 'date', value, weight: 'weak' }];
}
