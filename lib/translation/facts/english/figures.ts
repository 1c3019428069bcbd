import type { FactValue, Weight } from '@/lib/translation/facts/scan/fact';
import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { englishScore } from '@/lib/translation/facts/scan/scores';
import { getUnit, isDuration, isMoney, unitPatterns } from '@/lib/translation/facts/scan/units';
import { englishCompounds } from './compounds';
import {
  englishDigits,
  englishMagnitude,
  englishOrdinal,
  englishWords,
  getMagnitude,
  parseEnglishDigits,
  parseEnglishOrdinal,
  parseEnglishWords,
} from './number';
import { getEnglishOthers } from './others';
import { getEnglishQualifier } from './qualifier';

const currencySign =
  'US\\$|HK\\$|NT\\$|NZ\\$|AU\\$|CA\\$|A\\$|C\\$|S\\$|R\\$|CN¥|[$€£¥₽₹₩]|\\b(?:USD|RMB|CNY|EUR|GBP|HKD|JPY|INR|PKR|VND|KZT|UZS|KGS|BYN|RUB|CHF|BRL|ZAR|THB|IDR|MYR|PLN|HUF|CZK|SEK|NOK|DKK|ILS|EGP|NGN|SAR|AED|UAH|DKr|SKr|NKr|SFr|RM|Rp|Rs\\.?|Rs)';
const percent =
  'per[\\s-]?cent(?:age[\\s-]points?)?|percent[\\s-]points?|%(?:[\\s-]points?)?|pct\\b|pc\\b|ppts?\\b|pp\\b|basis[\\s-]points?|bps\\b|pips?\\b';
const number =
  `(?:(${currencySign})\\s?)?` +
  `(?:(?<!\\d[.,:]?)(${englishDigits})|(${englishWords}))` +
  `((?:(?:[\\s-]?(?:thousand|million|billion|trillion|quadrillion|quintillion|hundred|dozen|lakhs?|crores?)\\b)+|[\\s-]?(?:${englishMagnitude})\\b)?)(?:-odd)?` +
  `(?:(?:[\\s-]?(${unitPatterns.en}|pounds?)|[\\s-]?(${percent})|[\\s-]?(times|fold|x)|-(year)-old)(?![a-z\\d])|(?<=%|points?)|(?![a-z\\d]))`;

function getQualifier(match: Match) {
  return getEnglishQualifier(match.text, match.start, match.end);
}

function readOrdinal(match: Match): RuleResult[] {
  const value = parseEnglishOrdinal(match.groups[0] ?? '');
  if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
  const isWord = !/\d/.test(match.groups[0] ?? '');
  const others: FactValue[] =
    isWord && value > 2 && value <= 10 ? [{ kind: 'ratio', value: 1 / value }] : [];
  if (/^ (?:only|half|to none|thoughts?)\b/.test(match.text.slice(match.end, match.end + 9)))
    return [{ kind: 'ordinal', value, weight: 'weak' }];
  const isPronoun =
    value === 3 && /\ba\s$/i.test(match.text.slice(Math.max(0, match.start - 3), match.start));
  if (isPronoun) return [{ kind: 'ordinal', value, others, weight: 'weak' }];
  if (value <= 12 && /^ month\b/.test(match.text.slice(match.end, match.end + 7)))
    others.push({ kind: 'month', value });
  return [{ kind: 'ordinal', value, others, weight: isWord && value <= 10 ? 'hinted' : 'strong' }];
}

/** What dozens, thousands, billions are of, where it is money. */
const vagueMoney = new RegExp(`^ (?:of )?(${unitPatterns.en}|pounds)\\b`, 'i');

function readVague({ groups: [, lead, step = '', tail], text, end }: Match): RuleResult[] {
  const size = (word: string) => {
    const name = word.toLowerCase().replace(/s$/, '');
    return name === 'ten' || name === 'dozen' || name === 'score' ? 10 : getMagnitude(name);
  };
  const first = lead === undefined ? 1 : size(lead);
  const value = first * size(step) * (tail === undefined ? 1 : size(tail));
  const unit = getWordUnit(vagueMoney.exec(text.slice(end, end + 30))?.[1] ?? '');
  return [{ kind: 'vague', value, weight: 'weak', ...(isMoney(unit) && unit ? { unit } : {}) }];
}

/** `several hundred thousand` and `hundreds of thousands` as step and tail. */
function alignVague(match: Match): Match {
  const [whole, first, second, tail] = match.groups;
  const step = (first ?? second ?? '').replace(/^(?:several|a few)\s/, '');
  return { ...match, groups: [whole, undefined, step, tail] };
}

function readNumber(match: Match): RuleResult[] {
  const [, sign, digits, words, steps = '', unitWord, percentWord, times, age] = match.groups;
  const loose = /^\s([a-z])$/.test(steps) || (/^\s?[a-z]$/i.test(steps) && words !== undefined);
  const size = loose ? 1 : getSize(steps);
  const amount = Number(
    (
      (digits === undefined ? parseEnglishWords(words ?? '') : parseEnglishDigits(digits)) * size
    ).toPrecision(14),
  );
  const value = isBelowZero(match) ? -amount : amount;
  const qualifier = getQualifier(match);
  if (percentWord !== undefined) return [{ ...getRatio(value, percentWord), qualifier }];
  if (times !== undefined) return [{ ...getTimes(value, times, match), qualifier }];
  const unit =
    sign === undefined ? getWordUnit(age ?? unitWord ?? '') : getUnit(sign.replace(/\.$/, ''));
  const others = getEnglishOthers(match, value, unit, sign);
  const weight = getWeight(match, value, unit, digits, size);
  if (isYear(digits, sign, unit, value, steps)) {
    return [{ kind: 'year', value, others: [{ kind: 'number', value }], weight, qualifier }];
  }
  const measure = unit === undefined ? {} : { unit };
  return [{ kind: 'number', value, ...measure, others, weight, qualifier }];
}

function isBelowZero({ text, start, end }: Match): boolean {
  return (
    /\bminus\s$|(?<![\w.)%^])-$/i.test(text.slice(Math.max(0, start - 8), start)) ||
    /^(?:\sdegrees)?\sbelow (?:zero|freezing)\b/i.test(text.slice(end, end + 24))
  );
}

/** Pounds are money sooner than weight. */
function getWordUnit(word: string): string | undefined {
  return /^pounds?$/i.test(word) ? 'GBP' : getUnit(word);
}

function getSize(steps: string): number {
  return (steps.match(/[a-z]+/gi) ?? []).reduce((size, word) => size * getMagnitude(word), 1);
}

function getRatio(value: number, word: string): RuleResult {
  if (value === 0) return { kind: 'ratio', value, weight: 'soft' };
  if (/^(?:basis|bps|pip)/i.test(word))
    return { kind: 'ratio', value: value / 10_000, unit: 'point' };
  const isPoint = /point|^pp/i.test(word);
  return { kind: 'ratio', value: value / 100, ...(isPoint ? { unit: 'point' } : {}) };
}

/** `three times` is a factor or a count; where something grew by it, one may be added. */
function getTimes(value: number, word: string, match: Match): RuleResult {
  const tail = match.text.slice(match.end, match.end + 24);
  const others: FactValue[] = [{ kind: 'number', value }];
  const grew =
    /^\s(?:more|higher|larger|bigger|faster|greater|longer)\b/i.test(tail) || /fold|x/i.test(word);
  if (
    grew ||
    /\b(?:grow|grew|grown|rose|risen|increas\w+|jump\w+|surg\w+|soar\w+|up|expan\w+)\s(?:by\s)?(?:\w+\s)?$/i.test(
      match.text.slice(Math.max(0, match.start - 24), match.start),
    )
  ) {
    others.push({ kind: 'multiple', value: value + 1 });
  }
  if (value === 1) return { kind: 'multiple', value, others, weight: 'soft' };
  const isSmallWord = match.groups[3] !== undefined && value <= 10;
  return { kind: 'multiple', value, others, weight: isSmallWord ? 'hinted' : 'strong' };
}

function isYear(
  digits: string | undefined,
  sign: string | undefined,
  unit: string | undefined,
  value: number,
  steps: string,
): boolean {
  return (
    digits !== undefined &&
    /^(?:1[0-9]|20)\d\d$/.test(digits) &&
    sign === undefined &&
    unit === undefined &&
    steps === '' &&
    value < 2100
  );
}

function getWeight(
  match: Match,
  value: number,
  unit: string | undefined,
  digits: string | undefined,
  size: number,
): Weight {
  if (size === 1 && (value === 0 || value === 1)) return 'soft';
  if (isMoney(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (/^an?\s/i.test(match.groups[3] ?? '')) return 'weak';
  if (unit !== undefined && !isDuration(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (unit === undefined && isNamed(match)) return 'weak';
  return digits === undefined ? getWordWeight(match, value, unit) : 'strong';
}

function getWordWeight(match: Match, value: number, unit: string | undefined): Weight {
  if (value > 10 || !Number.isInteger(value)) return 'strong';
  const isCounted = counted.test(match.text.slice(match.end, match.end + 40));
  return unit !== undefined || isCounted ? 'hinted' : 'weak';
}

/** What a small number in words counts, `three large firms`; without it the word may be an idiom's. */
const counted =
  /^[\s-](?:[a-z-]+\s){0,2}(?!(?:ha|i|wa|thi|hi|it|doe|a|u|ye|les|acros)s\b)(?:[a-z-]+s|people|men|women|\w*children|staff|crew)\b/i;

/** In brackets, right after another figure: a conversion for the reader of that language. */
function isGloss({ text, start }: Match): boolean {
  return /\d[\w\s.%$€£²°-]{0,24}[([](?:or |about |around |minus |roughly |approximately |nearly |over |more than )?$/.test(
    text.slice(Math.max(0, start - 50), start),
  );
}

/** Right after a capitalised word inside a sentence: Nikkei 225, Windows 8, Apollo 11. */
function isNamed({ text, start }: Match): boolean {
  const lead = text.slice(Math.max(0, start - 40), start);
  return /[a-z,]\s(?!(?:In|By|At|On|Of|To|For|From|The|About|Some|Only|And|With|Over|All|Nearly|Around)\s)[A-Z][A-Za-z&]+\s$/.test(
    lead,
  );
}

/** Numbers, money, percentages and ordinals of an English text. */
export const englishFigures: readonly FactRule[] = [
  {
    pattern: "\\b(?:Shenzhou|Tianwen|Tianzhou|Chang['’]e)-(\\d{1,2})\\b",
    read: ({ groups: [, value] }) => [{ kind: 'number', value: Number(value), weight: 'weak' }],
  },
  ...englishCompounds,
  englishScore,
  {
    pattern:
      '(?<!\\b(?:Hundred|of)\\s)\\b(?:(tens|dozens|scores(?= of)|hundreds|thousands|several hundred|a few hundred|several thousand|a few thousand|several dozen|a few dozen|several million|several billion|a few million)|(dozens|scores(?= of)|hundreds|thousands|millions|billions|trillions))\\b(?: (?:(?:and thousands )?of )?(hundreds?|thousands?|millions?|billions?|trillions?)\\b)?',
    read: (match) => readVague(alignVague(match)),
  },
  { pattern: `\\b${englishOrdinal}`, read: readOrdinal },
  { pattern: number, read: readNumber },
  {
    pattern: '\\b(\\d+(?:\\.\\d+)?)g\\b',
    // 6G is not a weight.
    read: ({ groups: [written, value] }) =>
      written?.endsWith('G')
        ? []
        : [{ kind: 'number', value: Number(value), unit: 'gram', weight: 'soft' }],
  },
  { pattern: `\\b\\d+[a-z][a-z\\d]*(?<!\\d(?:st|nd|rd|th))\\b`, read: () => [] },
];
