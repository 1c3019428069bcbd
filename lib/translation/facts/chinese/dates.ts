import type { FactValue } from '@/lib/translation/facts/scan/fact';
import {
  type FactRule,
  firstGroups,
  type Match,
  type RuleResult,
} from '@/lib/translation/facts/scan/scanFacts';
import { parseChineseNumber } from './number';

const day = '(?:\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const month = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const year = '(?:\\d{4}|[一二][〇零一二三四五六七八九]{3})';
const to = '(?:-|–|—{1,2}|－|~|～|至|到|和|与|、|及)';
const weekdays = '一二三四五六日';

function readFullDate({
  groups: [, written = '', first, firstDay, second, secondDay],
}: Match): RuleResult[] {
  const drafts: RuleResult[] = [
    { kind: 'year', value: parseChineseNumber(written), weight: 'weak' },
  ];
  return [...drafts, ...getMonthDays(first, firstDay, second, secondDay)];
}

function readMonthDay({ groups: [, first, firstDay, second, secondDay] }: Match): RuleResult[] {
  return getMonthDays(first, firstDay, second, secondDay);
}

function getMonthDays(
  first?: string,
  firstDay?: string,
  second?: string,
  secondDay?: string,
): RuleResult[] {
  const month = parseChineseNumber(first ?? '');
  if (month < 1 || month > 12) return [];
  if (firstDay === undefined) return [{ kind: 'month', value: month }];
  const later = second === undefined ? month : parseChineseNumber(second);
  const start: RuleResult = { kind: 'date', value: month * 100 + parseChineseNumber(firstDay) };
  if (secondDay === undefined) return [start];
  return [start, { kind: 'date', value: later * 100 + parseChineseNumber(secondDay) }];
}

/** Chinese papers like to give the day where English ones name the weekday or nothing. */
function readDay({ groups: [, first = '', last] }: Match): RuleResult[] {
  return [first, last].flatMap((written) => {
    if (written === undefined) return [];
    const value = parseChineseNumber(written);
    const others: FactValue[] = [
      { kind: 'number', value, unit: 'day' },
      { kind: 'number', value },
    ];
    return [{ kind: 'day' as const, value, others, weight: 'weak' as const }];
  });
}

function readYear({ groups: [, written = ''], text, end }: Match): RuleResult[] {
  const value = parseChineseNumber(written);
  const isSpan = /^(?:历史|前|的历史|来|间|多)/.test(text.slice(end, end + 3)) && value < 1900;
  return [
    {
      kind: 'year',
      value,
      others: [{ kind: 'number', value, unit: 'year' }],
      weight: isSpan ? 'weak' : 'strong',
    },
  ];
}

function readMonths({ groups: [, first = '', last = ''] }: Match): RuleResult[] {
  const start = parseChineseNumber(first);
  const end = parseChineseNumber(last);
  if (start < 1 || end > 12 || start > 12) return [];
  const others: FactValue[] = [{ kind: 'number', value: end - start + 1, unit: 'month' }];
  if (start === 1 && end === 6) others.push({ kind: 'half', value: 1 });
  if (end - start === 2 && end % 3 === 0) others.push({ kind: 'quarter', value: end / 3 });
  return [
    { kind: 'month', value: start, weight: start === 1 ? 'weak' : 'strong' },
    { kind: 'month', value: end, others },
  ];
}

function readWeekday({ groups: [, name = ''] }: Match): RuleResult[] {
  return [
    { kind: 'weekday', value: weekdays.indexOf(name === '天' ? '日' : name) + 1, weight: 'weak' },
  ];
}

/** Years, months, days and weekdays of a Chinese text. */
export const chineseDates: readonly FactRule[] = [
  {
    pattern: `(${year})(?:财年|年度?)?(?:${to})(${year})(?:财年|年)`,
    read: ({ groups: [, first = '', last = ''] }) =>
      [first, last].map((value) => ({ kind: 'year' as const, value: parseChineseNumber(value) })),
  },
  {
    pattern: `(${year})年(${month})月(?:份)?(?:(${day})[日号](?:${to}(?:(${month})月)?(${day})[日号])?)?`,
    read: readFullDate,
  },
  {
    pattern: `(${month})月(${day})[日号]?${to}(?:(${month})月)?(${day})[日号]`,
    read: ({ groups: [, first, firstDay, second, secondDay] }) =>
      getMonthDays(first, firstDay, second, secondDay),
  },
  { pattern: `(${month})月(?:份)?(${day})[日号]`, read: readMonthDay },
  {
    pattern: `(?<![\\d.])(${month})月?(?:份)?(?:-|–|—{1,2}|~|～|至|到)(${month})月(?:份)?`,
    read: readMonths,
  },
  {
    pattern: `(?<![\\d.个几数两])(${month})月(?:份)?(?!球|饼|经|亮|光|台|租|薪|供|票|嫂|牙|刊)`,
    read: readMonthDay,
  },
  {
    pattern: '(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)',
    read: ({ groups: [, written, first, last] }) => [
      { kind: 'year', value: Number(written), weight: 'weak' },
      ...getMonthDays(first, last),
    ],
  },
  { pattern: `(?<![\\d.])(${year})(?:年度?(?!代)|财年|财政年度|学年|赛季)`, read: readYear },
  { pattern: `(?<![\\d.第])(\\d{1,2})日?${to}(\\d{1,2})日(?!元|圆|均|内|线|本)`, read: readDay },
  {
    pattern: `(?<![\\d.第一-鿿])([一二三四五六七八九十]{1,3})日(?!元|圆|均|内|线|本|游|报|前)|(?<!\\d[.,]?|第)(\\d{1,2})[日号](?!元|圆|均|内|线|楼|店|井|院|门|机组|选手|种子|球员|公路|航站|位|厅|馆|文件|仓|卫星|火箭|飞船|运载|探测|空间|选秀|台风|院线|本)`,
    read: (match) => readDay(firstGroups(match)),
  },
  {
    pattern: '(?<!\\d)(\\d{1,2})[·•](\\d{1,2})(?!\\d)',
    read: ({ groups: [, first = '', day = ''] }) => [
      { kind: 'date', value: Number(first) * 100 + Number(day), weight: 'weak' },
    ],
  },
  {
    pattern: `(?<![一二两三四五六七八九十几\\d]|(?<!指)数)(?:本|上|下|这|每|逢)?(?:周|星期|礼拜)([一二三四五六日天])(?![年次个天场轮半])`,
    read: readWeekday,
  },
];
