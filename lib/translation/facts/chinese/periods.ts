import {
  type FactRule,
  firstGroups,
  type Match,
  type RuleResult,
} from '@/lib/translation/facts/scan/scanFacts';
import { parseChineseNumber } from './number';
import { chineseSeasons } from './seasons';

function readDecade({ groups: [, century, written = ''] }: Match): RuleResult[] {
  const tens = parseChineseNumber(written);
  if (tens > 100) return [{ kind: 'decade', value: tens }];
  const base = century === undefined ? 0 : getCenturyStart(century);
  return [{ kind: 'decade', value: base + tens }];
}

function getCenturyStart(written: string): number {
  if (written.startsWith('上') || written.startsWith('本'))
    return written.startsWith('上') ? 1900 : 2000;
  return (parseChineseNumber(written.replace('世纪', '')) - 1) * 100;
}

function readQuarter({ groups: [, written = ''] }: Match): RuleResult[] {
  const value = parseChineseNumber(written);
  return [{ kind: 'quarter', value, others: [{ kind: 'month', value: value * 3 }] }];
}

/** 90后 are those born in the 1990s. */
function readCohort(value: number): RuleResult[] {
  const year = value + (value < 30 ? 2000 : 1900);
  return [
    {
      kind: 'decade',
      value,
      others: [
        { kind: 'number', value },
        { kind: 'year', value: year },
        { kind: 'decade', value: year },
      ],
      weight: 'weak',
    },
  ];
}

/** Decades, centuries and quarters of a Chinese text. */
export const chinesePeriods: readonly FactRule[] = [
  {
    pattern: `((?:上|本|(?:\\d{2}|[一二]?十[一二三四五六七八九]?))世纪)?(\\d{4}|\\d0|[一二三四五六七八九]十)年代`,
    read: readDecade,
  },
  {
    pattern: `第?(\\d{1,2}|二?十[一二三四五六七八九]?)世纪`,
    read: ({ groups: [, value = ''] }) => [{ kind: 'century', value: parseChineseNumber(value) }],
  },
  ...chineseSeasons,
  {
    pattern: '第?([一二三四1-4])季度|(?<![一-鿿])Q([1-4])',
    read: (match) => readQuarter(firstGroups(match)),
  },
  {
    pattern: '前([二两三])(?:个)?季度',
    read: ({ groups: [, count = ''] }) => {
      const value = parseChineseNumber(count) * 3;
      return [
        {
          kind: 'number',
          value,
          unit: 'month',
          others: [
            { kind: 'month', value },
            ...(value === 6 ? [{ kind: 'half' as const, value: 1 }] : []),
          ],
        },
      ];
    },
  },
  {
    pattern: '(?<!\\d)(\\d[05])后(?!来|续|卫|场|台|方|期|的)',
    read: ({ groups: [, value = ''] }) => readCohort(Number(value)),
  },
  { pattern: '([一三])季报', read: readQuarter },
];
