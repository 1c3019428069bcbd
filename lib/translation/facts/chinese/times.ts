import type { FactValue, Weight } from '@/lib/translation/facts/scan/fact';
import {
  type FactRule,
  firstGroups,
  type Match,
  type RuleResult,
} from '@/lib/translation/facts/scan/scanFacts';
import { parseChineseNumber } from './number';

const day = '(?:\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const dayPart =
  '(?:凌晨|清晨|早上|早晨|早间|早|上午|中午|下午|午后|傍晚|晚上|晚间|深夜|午夜|当晚|今晚|昨晚|夜间|夜里|晚)';

function readTime(match: Match): RuleResult[] {
  const [, part, hour = '', rest = ''] = match.groups;
  const spoken = parseChineseNumber(hour);
  if (spoken > 24) return [];
  const minutes = rest.startsWith('半')
    ? 30
    : parseChineseNumber(rest.replace(/[^\d零〇一二三四五六七八九十]/g, ''));
  const isAfternoon = part !== undefined && /下午|午后|晚|傍晚|夜/.test(part) && spoken < 12;
  const value = ((spoken + (isAfternoon ? 12 : 0)) % 24) * 60 + minutes;
  const isBare = !part && spoken <= 12;
  const others: FactValue[] = [{ kind: 'number', value: spoken }];
  const lead = match.text.slice(Math.max(0, match.start - 24), match.start);
  const weight = getWeight(lead, isBare && !/\d/.test(hour));
  return [{ kind: 'time', value, ...(isBare ? { unit: '12h' } : {}), others, weight }];
}

/** An hour by Beijing's clock is seldom the one that the other language names. */
function getWeight(lead: string, isBareWord: boolean): Weight {
  if (/北京时间/.test(lead)) return 'soft';
  return isBareWord ? 'weak' : 'strong';
}

/** Part of the day, hour, and whatever says the minutes. */
function splitTime(match: Match): Match {
  const [whole = '', part, hour = ''] = match.groups;
  const rest = whole.slice((part ?? '').length + hour.length + 1);
  return { ...match, groups: [whole, part, hour, rest] };
}

/** Times of the day in a Chinese text, and how long a race took. */
export const chineseTimes: readonly FactRule[] = [
  {
    // After a date, not how long a race took.
    pattern:
      '(?<=\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}[日T]?\\s?)(\\d{1,2})[:：](\\d{2})[:：](\\d{2})(?!\\d)',
    read: ({ groups: [, hour, minute, second] }) => [
      { kind: 'time', value: Number(hour) * 60 + Number(minute) + Number(second) / 60 },
    ],
  },
  {
    pattern: `差(一刻|\\d{1,2}分|十?[五十]分)钟?(?:到|不到)?(${day})点|(${day})点差(一刻|\\d{1,2}分|十?[五十]分)`,
    read: (match) => {
      const [first = '', second = ''] = firstGroups(match).groups.slice(1);
      const [part, hour] = /[分刻]/.test(first) ? [first, second] : [second, first];
      const minutes = part === '一刻' ? 15 : parseChineseNumber(part.replace('分', ''));
      return [{ kind: 'time', value: parseChineseNumber(hour) * 60 - minutes, unit: '12h' }];
    },
  },
  {
    pattern: `(${day})分半多?钟`,
    read: ({ groups: [, minutes = ''] }) => [
      { kind: 'number', value: parseChineseNumber(minutes) + 0.5, unit: 'minute' },
    ],
  },
  {
    pattern: `(${dayPart}|(?=零))(\\d{1,2}|${day}|零)(?:[时点](?!间|代|评|名)|:|：)(?:整|半|(?:\\d{1,2}|[零一二三四五][一二三四五六七八九十]*)分?(?!钟))?`,
    read: (match) => readTime(splitTime(match)),
  },
  {
    pattern: `(?<!\\d[.:,]?|[比第])(\\d{1,2})(?:时(?!间|代|速|段|隔|许|期|年)|[:：](?=\\d\\d(?!\\d)))(?:整|半|\\d{1,2}分?(?!钟))?`,
    read: (match) =>
      readTime(splitTime({ ...match, groups: [match.groups[0], undefined, match.groups[1]] })),
  },
  {
    pattern: `(?<!\\d[.:,]?|第)(\\d{1,2})点(?:整|半|(?:\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)分)`,
    read: (match) =>
      readTime(splitTime({ ...match, groups: [match.groups[0], undefined, match.groups[1]] })),
  },
  {
    pattern: '(?<!\\d)(\\d{1,3})秒(\\d{2,3})(?!\\d)',
    read: ({ groups: [, seconds = '', rest = ''] }) => [
      { kind: 'number', value: Number(`${seconds}.${rest}`), unit: 'second' },
    ],
  },
];
