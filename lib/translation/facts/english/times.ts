import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { parseEnglishCount, smallNumber } from './number';

function readTime({ groups: [, hour = '', minute = '0', half], text, end }: Match): RuleResult[] {
  const value = (Number(hour) % 24) * 60 + Number(minute);
  const isZoned =
    /^\s\(?(?:GMT|UTC|ET|EST|EDT|PT|PST|PDT|CET|CEST|BST|Eastern|Pacific|Moscow|London|New York)\b/.test(
      text.slice(end, end + 12),
    );
  if (half !== undefined) {
    const isAfternoon = /^p/i.test(half);
    return [
      {
        kind: 'time',
        value: ((Number(hour) % 12) + (isAfternoon ? 12 : 0)) * 60 + Number(minute),
        weight: isZoned ? 'weak' : 'strong',
      },
    ];
  }
  return [
    {
      kind: 'time',
      value,
      ...(Number(hour) <= 12 ? { unit: '12h' } : {}),
      weight: isZoned ? 'weak' : 'strong',
      others: [{ kind: 'number', value: Number(hour) }],
    },
  ];
}

/** Both forms of the time pattern, `8:30 p.m.` and `20:30`, as one list of captures. */
function alignTime(match: Match): Match {
  const [whole, hour, minute, half, bareHour, bareMinute] = match.groups;
  return {
    ...match,
    groups: bareHour === undefined ? [whole, hour, minute, half] : [whole, bareHour, bareMinute],
  };
}

/** How long a race took: 2:01:09, 1:45.32. */
function readRunningTime({ groups: [, hours, minutes = '', seconds = ''] }: Match): RuleResult[] {
  const parts: (readonly [string | undefined, string])[] = [
    [hours, 'hour'],
    [minutes, 'minute'],
    [seconds, 'second'],
  ];
  return parts.flatMap(([written, unit]) =>
    written === undefined || Number(written) === 0
      ? []
      : [{ kind: 'number' as const, value: Number(written), unit }],
  );
}

function readMilitaryTime({ groups: [, hour, minute] }: Match): RuleResult[] {
  return [{ kind: 'time', value: Number(hour) * 60 + Number(minute), weight: 'weak' }];
}

/** Times of the day in an English text, and how long a race took. */
export const englishTimes: readonly FactRule[] = [
  {
    // After a date, not how long a race took.
    pattern:
      '(?<=\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}[日T]?\\s?)(\\d{1,2})[:：](\\d{2})[:：](\\d{2})(?!\\d)',
    read: ({ groups: [, hour, minute, second] }) => [
      { kind: 'time', value: Number(hour) * 60 + Number(minute) + Number(second) / 60 },
    ],
  },
  {
    pattern: `\\b(\\d{1,2}|${smallNumber}) minutes? (?:past|after) (midnight|noon)\\b`,
    read: ({ groups: [, minutes = '', hour = ''] }) => [
      { kind: 'time', value: parseEnglishCount(minutes) + (/^n/i.test(hour) ? 720 : 0) },
    ],
  },
  {
    pattern:
      '(?<!\\d)(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d+)?)\\b(?<=:\\d\\d:\\d\\d|\\.\\d+)',
    read: readRunningTime,
  },
  {
    pattern:
      '(?<![\\d.])\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap]\\.?m)\\b\\.?|(?<![\\d.])\\b(\\d{1,2}):(\\d{2})\\b(?!:)',
    read: (match) => readTime(alignTime(match)),
  },
  {
    pattern: '(?<![\\d:.])(\\d{1,3}\\.\\d{1,3})\\s?s(?:ecs?)?\\b',
    read: ({ groups: [, seconds = ''] }) => [
      { kind: 'number', value: Number(seconds), unit: 'second' },
    ],
  },
  {
    pattern: '\\b(\\d)[\'′’]\\s?(\\d{1,2})["″”]',
    read: ({ groups: [, feet = '', inches = ''] }) => [
      { kind: 'number', value: Number(feet) + Number(inches) / 12, unit: 'foot' },
    ],
  },
  { pattern: '\\b([01]\\d|2[0-3])([0-5]\\d)\\s(?:GMT|hours|UTC|local)\\b', read: readMilitaryTime },
  {
    pattern: `\\b(\\d{1,2}|${smallNumber}) o[’']clock`,
    read: ({ groups: [, hour = ''] }) => [
      { kind: 'time', value: parseEnglishCount(hour) * 60, unit: '12h' },
    ],
  },
  {
    pattern: `\\b(half|quarter) past (\\d{1,2}|${smallNumber})\\b`,
    read: ({ groups: [, part = '', hour = ''] }) => [
      {
        kind: 'time',
        value: parseEnglishCount(hour) * 60 + (/half/i.test(part) ? 30 : 15),
        unit: '12h',
      },
    ],
  },
  {
    pattern: `(?<=\\b(?:at|since|until|till|about|by|before|after|was|around|nearly|almost|exactly)\\s)(?:a )?(five|ten|quarter|twenty|twenty-five|\\d{1,2}) (?:minutes )?(to|past) (${smallNumber}|1[0-2]|[1-9])\\b(?! (?:degrees|points|metres|meters|times|minutes|hours|people|million|billion|per|percent|years|days|months|weeks|people|dollars|euros)|[%,.:]\\d|%|-)`,
    read: ({ groups: [, part = '', side = '', hour = ''] }) => {
      const minutes = /quarter/i.test(part) ? 15 : parseEnglishCount(part);
      const value = parseEnglishCount(hour) * 60 + (/to/i.test(side) ? -minutes : minutes);
      return [{ kind: 'time', value, unit: '12h', others: [{ kind: 'number', value: minutes }] }];
    },
  },
];
