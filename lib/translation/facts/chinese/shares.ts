import type { FactValue } from '@/lib/translation/facts/scan/fact';
import {
  type FactRule,
  firstGroups,
  type Match,
  type RuleResult,
} from '@/lib/translation/facts/scan/scanFacts';
import { chineseNumber, divide, hanNumber, parseChineseNumber } from './number';
import { getChineseQualifier } from './qualifier';

function readPercent(match: Match): RuleResult[] {
  const [, written = ''] = match.groups;
  return [
    {
      kind: 'ratio',
      value: divide(parseChineseNumber(written), 100),
      qualifier: getQualifier(match),
    },
  ];
}

function readFraction(match: Match): RuleResult[] {
  const [, whole = '', part = ''] = match.groups;
  return [
    {
      kind: 'ratio',
      value: parseChineseNumber(part) / parseChineseNumber(whole),
      qualifier: getQualifier(match),
    },
  ];
}

function readTenths(match: Match): RuleResult[] {
  const [, tenths = '', rest] = match.groups;
  const hundredths = rest === '半' ? 5 : parseChineseNumber(rest ?? '');
  const value = parseChineseNumber(tenths) / 10 + hundredths / 100;
  return [{ kind: 'ratio', value: divide(value, 1), qualifier: getQualifier(match) }];
}

/** 增长两倍 is three times as much, 增至两倍 and 是…的两倍 are twice as much. */
function readMultiple(match: Match): RuleResult[] {
  const [, written = '', half] = match.groups;
  const value = parseChineseNumber(written) + (half === undefined ? 0 : 0.5);
  const lead = match.text.slice(Math.max(0, match.start - 10), match.start);
  const grew =
    /(?:增长|增加|增|提高|上升|提升|上涨|涨|扩大|高出|高|多|快|大|激增|猛增|飙升|暴涨|增幅|攀升|扩张)(?:了|近|约|逾|超过?|将近|大约|达|超|整整|出|不到|多达|幅?度?(?:达|为|超过|超|高达|近)?)*$/.test(
      lead,
    );
  const factor = grew ? value + 1 : value;
  const others: FactValue[] = factor > value && value >= 3 ? [{ kind: 'multiple', value }] : [];
  return [{ kind: 'multiple', value: factor, others, qualifier: getQualifier(match) }];
}

function readDoublings({ groups: [, written] }: Match): RuleResult[] {
  const times = written === undefined ? 1 : parseChineseNumber(written);
  return [{ kind: 'multiple', value: 2 ** times }];
}

function getQualifier(match: Match) {
  return getChineseQualifier(match.text, match.start, match.end);
}

/** Percentages, fractions, tenths and multiples of a Chinese text. */
export const chineseShares: readonly FactRule[] = [
  {
    pattern: `([十百千])分之(${chineseNumber})秒`,
    read: ({ groups: [, whole = '', part = ''] }) => [
      {
        kind: 'number',
        value: divide(parseChineseNumber(part), parseChineseNumber(whole)),
        unit: 'second',
      },
    ],
  },
  { pattern: '百分之百|百分百', read: () => [{ kind: 'ratio', value: 1, weight: 'weak' }] },
  { pattern: `百分之(${chineseNumber})`, read: readPercent },
  {
    pattern: `千分之(${chineseNumber})`,
    read: (match) => [
      { kind: 'ratio', value: divide(parseChineseNumber(match.groups[1] ?? ''), 1000) },
    ],
  },
  {
    pattern: `万分之(${chineseNumber})`,
    read: (match) => [
      { kind: 'ratio', value: divide(parseChineseNumber(match.groups[1] ?? ''), 10_000) },
    ],
  },
  {
    pattern: `([百千]万|亿)分之(${chineseNumber})`,
    read: ({ groups: [, whole = '', part = ''] }) => [
      { kind: 'ratio', value: parseChineseNumber(part) / parseChineseNumber(`一${whole}`) },
    ],
  },
  { pattern: `(\\d+|${hanNumber})分之(\\d+|${hanNumber})`, read: readFraction },
  {
    pattern: '(?<![\\d/.])(\\d{1})/(\\d{1,2})(?![\\d/])',
    read: ({ groups: [whole, part = '', all = ''] }) => [
      {
        kind: 'ratio',
        value: Number(part) / Number(all),
        others: whole === undefined ? [] : [{ kind: 'number', value: Number(part) }],
      },
    ],
  },
  {
    pattern: '([一二两三四五六七八])(?:到|至|-)?([二三四五六七八九])成(?![功为员立本果长都绩熟])',
    read: ({ groups: [, low = '', high = ''] }) =>
      [low, high].map((tenths) => ({
        kind: 'ratio' as const,
        value: parseChineseNumber(tenths) / 10,
      })),
  },
  {
    pattern: `([一二三四五六七八九]|\\d(?:\\.\\d)?)折(?!合|[算扣腾射磨])`,
    read: ({ groups: [, tenths = ''] }) => {
      const value = parseChineseNumber(tenths) / 10;
      return [
        {
          kind: 'ratio',
          value,
          others: [{ kind: 'ratio', value: divide(1 - value, 1) }],
          weight: 'weak',
        },
      ];
    },
  },
  {
    pattern: '([一二三四五六七八九])旬(?!节)',
    read: ({ groups: [, tens = ''] }) => {
      const value = parseChineseNumber(tens) * 10;
      return [
        {
          kind: 'number',
          value,
          unit: 'year',
          others: [{ kind: 'number', value: value - 10 }],
          weight: 'weak',
        },
      ];
    },
  },
  {
    pattern: `([一二两三四五六七八九]|\\d(?:\\.\\d)?)成(半|[一二三四五六七八九](?!成))?(?!员(?!工)|为(?![首女男中外本小大新老])|[功立本果长都绩熟年效交品型就分双立份])`,
    read: readTenths,
  },
  {
    pattern: `翻(?:了|近|上|过|逾|超过?|将近|不止)*(?:([一两二三四五六七八]|\\d)(?:倍|番)|番|倍)`,
    read: readDoublings,
  },
  {
    pattern: `(${chineseNumber})(?:余|多|来)?(?:(半)倍|倍(半)|倍)`,
    read: (match) => readMultiple(firstGroups(match)),
  },
];
