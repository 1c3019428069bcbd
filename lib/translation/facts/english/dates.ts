import type { FactValue } from '@/lib/translation/facts/scan/fact';
import { relativeSteps } from '@/lib/translation/facts/scan/relativeSteps';
import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { englishMonth, englishWeekday, getEnglishMonth, getEnglishWeekday } from './calendar';

const ordinalDay = '(?:st|nd|rd|th)?';
const dash = '\\s?(?:-|–|—|to|and|&|or|through|until)\\s?';

/** Whether a capitalised word is a month where it could be a verb, a modal, a name or a procession. */
function isMonthName(match: Match, name: string): boolean {
  const first = name.charAt(0);
  if (first !== first.toUpperCase()) return false;
  if (name !== 'May' && name !== 'March') return true;
  const lead = match.text.slice(Math.max(0, match.start - 14), match.start);
  if (/\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|Long)\s$/.test(lead)) return false;
  if (
    match.groups[1] === undefined &&
    namesBefore.test(lead) &&
    !/^ \d/.test(match.text.slice(match.end, match.end + 2))
  )
    return false;
  if (/\bthe\s$/i.test(lead))
    return !/^ (?:on|of|to|for|against)\b/.test(match.text.slice(match.end, match.end + 9));
  return (
    !/(?:^|[.!?"“”]\s?)$/.test(lead) ||
    /^[’']s\b|^[,:]| (?:is|was|saw|will|has)\b/.test(match.text.slice(match.end, match.end + 6))
  );
}

/** A capitalised word that is none of those which stand before a month: Brian May, Drought May, Hundreds March. */
const namesBefore =
  /\b(?!(?:In|On|By|Of|The|A|An|Until|Till|Since|From|To|Through|Early|Late|Mid|Last|Next|This|Every|Each|And|During|Before|After|For|Between|While|When|As|With|At|Around|January|February|April|June|July|August|September|October|November|December|Feb|Jan|Apr|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\b)[A-Z][a-z]+\s$/;

function readMonthDay(match: Match): RuleResult[] {
  const [, month = '', day = '', secondMonth, secondDay, year] = match.groups;
  if (month.charAt(0) !== month.charAt(0).toUpperCase()) return [];
  const first = getEnglishMonth(month);
  const second = secondMonth === undefined ? first : getEnglishMonth(secondMonth);
  return [...getDate(first, day), ...getDate(second, secondDay), ...getAttachedYear(year)];
}

function readDayMonth(match: Match): RuleResult[] {
  const [, day = '', firstMonth, secondDay, month = '', year] = match.groups;
  if (month.charAt(0) !== month.charAt(0).toUpperCase()) return [];
  const last = getEnglishMonth(month);
  const first = firstMonth === undefined ? last : getEnglishMonth(firstMonth);
  return [...getDate(first, day), ...getDate(last, secondDay), ...getAttachedYear(year)];
}

function getDate(month: number, day: string | undefined): RuleResult[] {
  if (day === undefined) return [];
  return [{ kind: 'date', value: month * 100 + Number(day) }];
}

/** A year that belongs to a month or a day: the other language may leave it to be understood. */
function getAttachedYear(year: string | undefined): RuleResult[] {
  return year === undefined ? [] : [{ kind: 'year', value: Number(year), weight: 'weak' }];
}

function readMonthYear({ groups: [, month = '', year] }: Match): RuleResult[] {
  return [{ kind: 'month', value: getEnglishMonth(month) }, ...getAttachedYear(year)];
}

function readMonth(match: Match): RuleResult[] {
  const [, relative, month = ''] = match.groups;
  if (!isMonthName(match, month)) return [];
  const step = relative === undefined ? undefined : relativeSteps[relative.toLowerCase()];
  const year: RuleResult[] =
    step === undefined
      ? []
      : [
          {
            kind: 'relative',
            unit: 'year',
            value: step,
            others: [{ kind: 'relative', unit: 'year', value: 0 }],
            weight: 'weak',
          },
        ];
  return [{ kind: 'month', value: getEnglishMonth(month), weight: 'hinted' }, ...year];
}

/** January to October is ten months, of which the other language may name the last alone. */
function readMonths(match: Match): RuleResult[] {
  const [, first = '', last = ''] = match.groups;
  const start = getEnglishMonth(first);
  const end = getEnglishMonth(last);
  const others: FactValue[] = [{ kind: 'number', value: end - start + 1, unit: 'month' }];
  if (start === 1 && end === 6) others.push({ kind: 'half', value: 1 });
  if (end - start === 2 && end % 3 === 0) others.push({ kind: 'quarter', value: end / 3 });
  return [
    { kind: 'month', value: start, weight: start === 1 ? 'weak' : 'hinted' },
    { kind: 'month', value: end, weight: 'hinted', others },
  ];
}

/** 2028-34, the season 2024-25: the second year in short. */
function readShortYears({ groups: [, first = '', last = ''] }: Match): RuleResult[] {
  const end = Number(first.slice(0, 2) + last);
  return [
    { kind: 'year', value: Number(first), others: [{ kind: 'number', value: Number(first) }] },
    { kind: 'year', value: end, others: [{ kind: 'number', value: Number(last) }] },
  ];
}

function readIsoDate({ groups: [, year, month, day] }: Match): RuleResult[] {
  return [...getDate(Number(month), day), ...getAttachedYear(year)];
}

/** Days, months and weekdays of an English text. */
export const englishDates: readonly FactRule[] = [
  {
    pattern: `\\b(${englishMonth})\\s(\\d{1,2})${ordinalDay}\\b(?!:|,\\d{3}|\\s(?:million|percent|per cent|people)|%)(?:${dash}(?:(${englishMonth})\\s)?(\\d{1,2})${ordinalDay}\\b(?!:|,\\d{3}|%|\\s?[ap]\\.?m\\b)(?!(?<=(?:and|or|&)\\s\\d{1,2})\\s(?!in\\b|at\\b|the\\b|to\\b|for\\b|during\\b|with\\b|by\\b|as\\b|that\\b|this\\b|last\\b|next\\b)[a-z]))?(?:,?\\s(\\d{4})\\b)?`,
    read: readMonthDay,
  },
  {
    pattern: `\\b(\\d{1,2})${ordinalDay}(?:\\s(?:of\\s)?(${englishMonth}))?(?:${dash}(\\d{1,2})${ordinalDay})?\\s(?:of\\s)?(${englishMonth})(?:,?\\s(\\d{4})\\b)?`,
    read: readDayMonth,
  },
  {
    pattern: `\\b(\\d{1,2})${ordinalDay}()()\\s(?:of\\s)?(${englishMonth})(?:,?\\s(\\d{4})\\b)?`,
    read: readDayMonth,
  },
  { pattern: `\\b(${englishMonth})(?:,|\\sof)?\\s(\\d{4})\\b`, read: readMonthYear },
  { pattern: '\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})\\b', read: readIsoDate },
  {
    pattern: '(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)(?!\\d)',
    read: ({ groups: [, first = '', second = '', year] }) => [
      {
        kind: 'date',
        value: Number(first) * 100 + Number(second),
        others: [{ kind: 'date', value: Number(second) * 100 + Number(first) }],
      },
      ...getAttachedYear(year),
    ],
  },
  { pattern: '\\b((?:19|20)\\d\\d)[-/](\\d\\d)(?![\\d-])', read: readShortYears },
  {
    pattern: `\\b(${englishMonth})(?:\\s?-\\s?|\\sto\\s|\\sthrough\\s)(${englishMonth})(?![a-z]|\\s\\d)`,
    read: readMonths,
  },
  { pattern: `\\b(?:(this|last|next|current)\\s)?(${englishMonth})(?![a-z])`, read: readMonth },
  {
    pattern: `\\b${englishWeekday}s?(?![a-z])`,
    read: ({ groups: [day = ''] }) => [
      { kind: 'weekday', value: getEnglishWeekday(day), weight: 'weak' },
    ],
  },
];
