import type { Language } from '@/lib/language/language';
import { applyChange, type Change } from './fault';
import { englishMonths, exchange } from './faultChanges';

/** A fault put into one language of a text; undefined where there is no place for it. */
type Fault = (text: string, language: Language, random: () => number) => string | undefined;

type Patterns = Readonly<Record<Language, RegExp>>;

const months = englishMonths.join('|');

function pick(
  text: string,
  pattern: RegExp,
  random: () => number,
  replace: (written: string) => string | undefined,
): string | undefined {
  const changes = [...text.matchAll(pattern)].flatMap(({ 0: written, index }): Change[] => {
    const replacement = replace(written);
    return replacement === undefined
      ? []
      : [{ start: index, end: index + written.length, replacement }];
  });
  const change = changes[Math.floor(random() * changes.length)];
  return change && applyChange(text, change);
}

function drop(patterns: Patterns): Fault {
  return (text, language, random) => pick(text, patterns[language], random, () => '');
}

/** Words for days and weeks told from today, each made another. */
const otherDays = {
  en: exchange({
    yesterday: 'the day before yesterday',
    today: 'yesterday',
    tomorrow: 'today',
    'last week': 'this week',
    'this week': 'last week',
    'next week': 'this week',
    'last month': 'this month',
    'this month': 'last month',
  }),
  zh: exchange({
    昨天: '前天',
    昨日: '前日',
    今天: '昨天',
    今日: '昨日',
    明天: '今天',
    上周: '本周',
    本周: '上周',
    下周: '本周',
    上月: '本月',
    上个月: '本月',
    本月: '上月',
  }),
};

const days: Patterns = {
  en: /\b(?:(?<!the day before )yesterday|today|tomorrow|(?:last|this|next) week|(?:last|this) month)\b(?!'s)/gi,
  zh: /(?<![大])(?:昨天|昨日|今天|今日|明天|[上本下]周(?![一二三四五六日天末])|上月|上个月|本月)/g,
};

/** A figure, and what it is of as it is written. */
const figures: Patterns = {
  en: /(?<![A-Za-z\d][-.,:\s]?)(\d+(?:,\d{3})*(?:\.\d+)?)( ?(?:%|percent|per cent|million|billion|[a-z]{3,}))(?![\d-])/g,
  zh: /(?<![A-Za-z\d][-.,:\s]?)(\d+(?:,\d{3})*(?:\.\d+)?)([%万亿]*(?:美元|欧元|个百分点|公里|平方米|人次|[一-鿿]|(?<=%)))/g,
};

/** What is no count: a part of a date, a name. */
const notCounts: Patterns = {
  en: new RegExp(`^ (?:${months}|and|or|to)$`, 'i'),
  zh: /^[年月日号时分点第世届比至到和与]$/,
};

/** Two figures of a paragraph change places, of one unit or of two. */
function swapFigures(isSameUnit: boolean): Fault {
  return (text, language, random) => {
    const found = [...text.matchAll(figures[language])].filter(
      ([, value = '', unit = '']) =>
        !notCounts[language].test(unit) && !/^(?:19|20)\d\d$/.test(value),
    );
    const pairs = found.flatMap((one, place) =>
      found.slice(place + 1).flatMap((other) => {
        const isOther = one[1] !== other[1] && (one[2] === other[2]) === isSameUnit;
        return isOther ? [[one, other] as const] : [];
      }),
    );
    const pair = pairs[Math.floor(random() * pairs.length)];
    if (!pair) return undefined;
    const [one, other] = pair;
    const put = (to: RegExpExecArray, value: string, within: string) =>
      applyChange(within, {
        start: to.index,
        end: to.index + (to[1] ?? '').length,
        replacement: value,
      });
    return put(one, other[1] ?? '', put(other, one[1] ?? '', text));
  };
}

/** What is left out or taken for another: bounds, parts of dates, days told from today, places of figures. */
export const lossFaults: Readonly<Record<string, Fault>> = {
  'a bound dropped': drop({
    en: /\b(?:more than|over|nearly|almost|about|around|less than|fewer than|at least|up to|approximately) (?=(?:US)?[$€£]?\d)/g,
    zh: /(?:超过|逾|近|不到|不足|约|大约|至少|将近)(?=\d)/g,
  }),
  'a day dropped': drop({
    en: new RegExp(`(?<=\\b(?:${months})) \\d{1,2}\\b(?!:)|\\b\\d{1,2} (?=(?:${months})\\b)`, 'g'),
    zh: /(?<=\d月)\d{1,2}日/g,
  }),
  'a year dropped': drop({
    en: new RegExp(
      `(?<=\\b(?:${months}) \\d{1,2}),? (?:19|20)\\d\\d\\b|(?<=\\b(?:${months})),? (?:19|20)\\d\\d\\b| in (?:19|20)\\d\\d\\b`,
      'g',
    ),
    zh: /(?<!\d)(?:19|20)\d\d年/g,
  }),
  'another day or week': (text, language, random) =>
    pick(text, days[language], random, (written) => otherDays[language](written, random, language)),
  'two figures swapped, other unit': swapFigures(false),
  'two figures swapped, same unit': swapFigures(true),
};
