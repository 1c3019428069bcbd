import type { FactValue, Weight } from '@/lib/translation/facts/scan/fact';
import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { chineseScore } from '@/lib/translation/facts/scan/scores';
import { getUnit, isDuration, isMoney, unitPatterns } from '@/lib/translation/facts/scan/units';
import { chineseCoins } from './coins';
import { chineseMeasure } from './measures';
import { arabicNumber, divide, hanNumber, parseChineseNumber } from './number';
import { getChineseQualifier } from './qualifier';
import { chineseVague } from './vague';

const sign =
  '(?:新台币|人民币|港币|台币)\\s?|US\\$|HK\\$|NT\\$|A\\$|C\\$|S\\$|[$€£¥￥₽₹]|(?:USD|RMB|CNY|EUR|GBP|HKD|JPY)\\s?';
const counted = new RegExp(`^(?:几|半)?${chineseMeasure}`);
const number =
  `(${sign})?(?:(?<!\\d[.,]?)(${arabicNumber})|(${hanNumber}))` +
  `(?:(?:[多余来](?=${unitPatterns.zh}|[个名家人种项次]))?(?:个?(半)(?=年|月|小时|世纪|倍)个?)?(${unitPatterns.zh})(?!代)(?:(半)(?![年天数]))?|\\s?(%(?:点)?|‰|个百分点|百分点|个基本?点|基点))?`;

function readOrdinal({ groups: [, written = ''], text, end }: Match): RuleResult[] {
  const value = parseChineseNumber(written);
  // 第二大 is a rank, which no translation leaves out.
  if (value > 1 && text.charAt(end) === '大') return [{ kind: 'ordinal', value }];
  if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
  return [{ kind: 'ordinal', value, weight: value <= 10 ? 'hinted' : 'strong' }];
}

function readNumber(match: Match): RuleResult[] {
  const [, signWord, arabic, han, halfBefore, unitWord, halfAfter, percent] = match.groups;
  const half = halfBefore ?? halfAfter;
  const written = arabic ?? han ?? '';
  const size = parseChineseNumber(written) + (half === undefined ? 0 : 0.5);
  const value = /零下$/.test(match.text.slice(Math.max(0, match.start - 2), match.start))
    ? -size
    : size;
  const qualifier = getQualifier(match);
  if (percent !== undefined) return [getRatio(value, percent, qualifier)];
  const unit = signWord === undefined ? getUnit(unitWord ?? '') : getUnit(getSignWord(signWord));
  if (arabic === undefined && unit === undefined && !isCounted(match, written, value)) return [];
  const measure = unit === undefined ? {} : { unit };
  const weight = getWeight(match, size, unit, arabic !== undefined);
  return [
    {
      kind: 'number',
      value,
      ...measure,
      others: getOthers(written, value, unit, unitWord),
      weight,
      qualifier,
    },
  ];
}

function getRatio(value: number, word: string, qualifier: RuleResult['qualifier']): RuleResult {
  if (value === 0) return { kind: 'ratio', value, weight: 'soft' };
  if (/基本?点$/.test(word))
    return { kind: 'ratio', value: divide(value, 10_000), unit: 'point', qualifier };
  if (word === '‰') return { kind: 'ratio', value: divide(value, 1000), qualifier };
  const unit = word.includes('点') ? { unit: 'point' } : {};
  return { kind: 'ratio', value: divide(value, 100), ...unit, qualifier };
}

function getSignWord(word: string): string {
  const trimmed = word.trim();
  return trimmed === '¥' || trimmed === '￥' ? '元' : trimmed;
}

/** Whether a number in Chinese numerals says how many, judging by what is around it. */
function isCounted({ text, start, end }: Match, written: string, value: number): boolean {
  if (value > 19 && written.length > 1) return true;
  const tail = text.slice(end, end + 4);
  if (counted.test(tail)) return true;
  return (
    /[前比]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^比[一二三四五六七八九零\d]/.test(tail)
  );
}

function getOthers(
  written: string,
  value: number,
  unit: string | undefined,
  unitWord: string | undefined,
): FactValue[] {
  if (unitWord === '块钱') return [{ kind: 'number', value, unit: 'dollar' }];
  if (/几/.test(written) || /^[2二]?十[余多]?$/.test(written)) {
    return [
      { kind: 'vague', value: 10 },
      { kind: 'number', value: value === 10 ? 12 : 24 },
    ];
  }
  if (unit === 'year' && /^\d\d$/.test(written))
    return [{ kind: 'year', value: value + (value < 50 ? 2000 : 1900) }];
  if (unit === 'cent') return [{ kind: 'number', value: value / 100, unit: 'dollar' }];
  if (unit === 'lb') return [{ kind: 'number', value, unit: 'GBP' }];
  if (unit === 'litre' || unit === 'watt') return [{ kind: 'number', value }];
  return [];
}

function getWeight(
  match: Match,
  value: number,
  unit: string | undefined,
  isArabic: boolean,
): Weight {
  if (value <= 1 && Number.isInteger(value)) return 'soft';
  if (unit !== undefined && !isDuration(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (unit === undefined && isNamed(match)) return 'weak';
  if (isArabic || value > 10 || !Number.isInteger(value)) return 'strong';
  return unit === undefined && (isSummary(match, value) || isName(match)) ? 'weak' : 'hinted';
}

/** 三大, 四乡, 两江, 八军: as often part of a name or of a set phrase as a count. */
function isName({ text, end }: Match): boolean {
  return /^[大乡江海洋洲湖河山族党派军兵将帅臣长城港桥井岛面边角季环院线维局首师星代地]/.test(
    text.slice(end, end + 1),
  );
}

/** A sum in the reader's own money: （约合人民币20亿元）. */
function isGloss({ text, start }: Match): boolean {
  return /(?:约?合|折合|相当于)[^，。；、]{0,8}$|[\d元币][^，。；、]{0,3}[（(](?:约|近|超|超过)?[^\d，。；、]{0,4}$/.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** Part of a name: iPhone 15, 苏-57, 神舟十九号. */
function isNamed({ text, start, end }: Match): boolean {
  return (
    text.charAt(end) === '号' ||
    /[A-Za-z]\s?$|[一-鿿]-$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** 中国、俄罗斯和印度三国: Chinese likes to sum up a list, where English does not. */
function isSummary({ text, start, end }: Match, value: number): boolean {
  const lead =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[。；！？]/)
      .at(-1) ?? '';
  if (/(?:这|该|上述|其他|其余|以上|等|任何|哪)$/.test(lead)) return true;
  if (/^[^，。；]{1,10}：/.test(text.slice(end, end + 12))) return true;
  if (/^(?:国|方|地|人|者|侧|岸|院|边|党|市|军|头|位)/.test(text.slice(end, end + 1)) && value <= 5)
    return true;
  return value === 2 ? /[和与及跟同、]/.test(lead) : /、/.test(lead);
}

function getQualifier(match: Match) {
  return getChineseQualifier(match.text, match.start, match.end);
}

function getPer(step: string, word: string): RuleResult[] {
  const unit = getUnit(word);
  const value = parseChineseNumber(`一${step}`);
  return [{ kind: 'number', value, ...(unit === undefined ? {} : { unit }), weight: 'weak' }];
}

/** 万米, 百人, 千年: a round number that Chinese names without a numeral before it. */
function readRound({ groups: [, step = '', word = ''] }: Match): RuleResult[] {
  const unit = getUnit(word);
  const value = parseChineseNumber(`一${step}`);
  if (word === '倍') return [{ kind: 'multiple', value, weight: 'soft' }];
  const others: FactValue[] = isMoney(unit) ? [{ kind: 'number', value }] : [];
  return [
    { kind: 'number', value, ...(unit === undefined ? {} : { unit }), others, weight: 'soft' },
  ];
}

/** Numbers, money and ordinals of a Chinese text. */
export const chineseFigures: readonly FactRule[] = [
  chineseCoins,
  { pattern: `第(${arabicNumber}|${hanNumber})`, read: readOrdinal },
  ...chineseVague,
  {
    pattern: `每([百千万])(${unitPatterns.zh}|[人名户个辆])`,
    read: ({ groups: [, step = '', word = ''] }) => getPer(step, word),
  },
  {
    pattern: `(?<![一二两三四五六七八九十百千万亿数几上成\\d])([百千万])(${unitPatterns.zh}|[名家人座艘架辆户余倍])(?![姓科货事能])`,
    read: readRound,
  },
  {
    pattern: '\\d+的\\d+次方',
    read: () => [],
  },
  {
    // Around the clock, every day.
    pattern: '7\\s?[x×*]\\s?24(?:个?小时)?',
    read: () => [
      { kind: 'number', value: 24, unit: 'hour', weight: 'soft' },
      { kind: 'number', value: 7, unit: 'day', weight: 'soft' },
    ],
  },
  chineseScore,
  { pattern: number, read: readNumber },
  { pattern: `[（(]([一二三四五六七八九十])[）)]`, read: () => [] },
];
