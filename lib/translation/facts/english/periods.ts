import type { FactValue } from '@/lib/translation/facts/scan/fact';
import { relativeSteps } from '@/lib/translation/facts/scan/relativeSteps';
import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { englishOrdinal, parseEnglishCount, parseEnglishOrdinal, smallNumber } from './number';
import { englishSeasons, getSeason } from './seasons';

function readRelative({ groups: [, step = '', unit = ''] }: Match): RuleResult[] {
  const word = step.toLowerCase().replace(/^the /, '');
  const isSoft = ['previous', 'following', 'coming'].includes(word);
  const value = relativeSteps[word] ?? 0;
  return [{ kind: 'relative', value, unit: unit.toLowerCase(), weight: isSoft ? 'soft' : 'weak' }];
}

function readDecade({ groups: [, century, tens = ''], text, start }: Match): RuleResult[] {
  const short: FactValue = { kind: 'number', value: Number(tens) };
  if (
    century === undefined &&
    /\b(?:his|her|their|in|people in) (?:their )?(?:early |mid-?|late )?$/i.test(
      text.slice(Math.max(0, start - 24), start),
    )
  ) {
    return [
      {
        kind: 'number',
        value: Number(tens),
        weight: 'weak',
        others: [
          { kind: 'decade', value: Number(tens) },
          { kind: 'number', value: Number(tens) + 10 },
        ],
      },
    ];
  }
  if (century === undefined) return [{ kind: 'decade', value: Number(tens), others: [short] }];
  return [
    {
      kind: 'decade',
      value: Number(century + tens),
      others: [{ kind: 'year', value: Number(century + tens) }],
    },
  ];
}

function readPeriod({ groups: [, ordinal = '', noun = ''] }: Match): RuleResult[] {
  const value = parseEnglishOrdinal(ordinal);
  const word = noun.toLowerCase();
  if (word.startsWith('centur')) return [{ kind: 'century', value }];
  if (value > 4) return [{ kind: 'ordinal', value }];
  if (word.startsWith('quarter')) {
    const others: FactValue[] = [
      { kind: 'month', value: value * 3 },
      { kind: 'ordinal', value },
    ];
    return [{ kind: 'quarter', value, others }];
  }
  return [{ kind: 'half', value, weight: 'hinted', others: [{ kind: 'month', value: value * 6 }] }];
}

function readCode({ groups: [, letter = '', value = ''] }: Match): RuleResult[] {
  return [{ kind: /q/i.test(letter) ? 'quarter' : 'half', value: Number(value) }];
}

function readFirstMonths({ groups: [, count = '', unit = ''] }: Match): RuleResult[] {
  const value = parseEnglishCount(count);
  const months = unit.toLowerCase() === 'quarters' ? value * 3 : value;
  const others: FactValue[] = [{ kind: 'month', value: months }];
  if (months === 6) others.push({ kind: 'half', value: 1 });
  if (months === 3) others.push({ kind: 'quarter', value: 1 });
  const start: RuleResult = { kind: 'month', value: 1, weight: 'soft' };
  return [{ kind: 'number', value: months, unit: 'month', others }, start];
}

/** Last summer may be this year's or last year's. */
function readSeason({ groups: [, step = '', season = ''] }: Match): RuleResult[] {
  const value = relativeSteps[step.toLowerCase()] ?? 0;
  const others: FactValue[] = [{ kind: 'relative', value: 0, unit: 'year' }];
  return [{ kind: 'relative', value, unit: 'year', others, weight: 'weak' }, getSeason(season)];
}

/** Years told from today, decades, centuries, quarters and halves in an English text. */
export const englishPeriods: readonly FactRule[] = [
  { pattern: '\\b(this|last|next) (spring|summer|autumn|fall|winter)\\b', read: readSeason },
  ...englishSeasons,
  { pattern: `\\bfirst (\\d{1,2}|${smallNumber}) (months|quarters)\\b`, read: readFirstMonths },
  {
    pattern:
      '\\b(this|last|next|current|the previous|the following|the coming|previous) (?:fiscal |financial |calendar |school |academic )?(year|month|weekend|week|quarter|season|century)(?![a-z]| and a half)',
    read: readRelative,
  },
  { pattern: "(?:\\b(1[0-9]|20)|(?<![\\d.])['’]?)([1-9]0)s\\b", read: readDecade },
  {
    pattern: "(?<=\\b(?:in|of|since|from|until|by) )['’](\\d\\d)\\b(?!s)",
    read: ({ groups: [, year = ''] }) => {
      const value = Number(year);
      return [{ kind: 'year', value: value + (value < 40 ? 2000 : 1900) }];
    },
  },
  {
    pattern: '\\b(1[0-9]|20)00s\\b',
    read: ({ groups: [, century = ''] }) => [
      {
        kind: 'decade',
        value: Number(century) * 100,
        others: [
          { kind: 'century', value: Number(century) + 1 },
          { kind: 'year', value: Number(century) * 100 },
        ],
      },
    ],
  },
  {
    pattern: `\\b(${englishOrdinal})[\\s-](century|centuries|quarters?|half)(?!-?final)\\b`,
    read: readPeriod,
  },
  {
    pattern:
      '\\b(?:final|last|closing) quarter(?= of (?:the year|this year|last year|next year|20\\d\\d))',
    read: () => [{ kind: 'quarter', value: 4, others: [{ kind: 'month', value: 12 }] }],
  },
  {
    pattern: '(?<=\\b(?:end|rest|remainder|close) of )the year\\b(?! (?:before|after|to|\\d))',
    read: () => [{ kind: 'relative', value: 0, unit: 'year', weight: 'weak' }],
  },
  {
    pattern: '\\bnext half of the year\\b',
    read: () => [{ kind: 'half', value: 2, weight: 'weak' }],
  },
  { pattern: '\\b([qh])([1-4])\\b', read: readCode },
  {
    pattern: '\\bFY\\s?(?:20)?(\\d\\d)\\b',
    read: ({ groups: [, year] }) => [{ kind: 'year', value: 2000 + Number(year) }],
  },
];
