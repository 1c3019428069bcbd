import type { FactValue } from '@/lib/translation/facts/scan/fact';
import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { getUnit } from '@/lib/translation/facts/scan/units';
import { getMagnitude, parseEnglishCount, smallNumber } from './number';
import { getEnglishQualifier } from './qualifier';

const fractionPart =
  'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|fiftieths?|hundredths?|thousandths?';
const divisors: readonly string[] = [
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** Measures that are written in words; all of them would make the expression too large to be fast. */
const spokenUnit =
  'seconds|minutes|hours|days|weeks|months|years|decades|centuries|kilometres?|kilometers?|metres?|meters?|miles?|feet|inches|hectares|acres|tonnes|tons|kilos|kilograms|litres|liters|degrees|dollars|euros|yuan|pounds|per cent|percent|percentage points';
const plural = 'two|three|four|five|six|seven|eight|nine';

function getDivisor(word: string): number {
  const name = word
    .toLowerCase()
    .replace(/^halves$/, 'half')
    .replace(/s$/, '');
  if (name === 'fourth') return 4;
  if (name === 'twentieth') return 20;
  if (name === 'fiftieth') return 50;
  if (name === 'hundredth') return 100;
  if (name === 'thousandth') return 1000;
  return divisors.indexOf(name) + 2;
}

function readFraction(match: Match): RuleResult[] {
  const [, count = '', part = ''] = match.groups;
  const value = parseEnglishCount(count) / getDivisor(part);
  const isTiming = /(?:tenth|hundredth|thousandth)s?$/i.test(part);
  const others: FactValue[] = isTiming ? [{ kind: 'number', value, unit: 'second' }] : [];
  return [{ kind: 'ratio', value, others, qualifier: getQualifier(match) }];
}

/** `a third`, where it may still be the third of something: the rule knows the usual places. */
function readOnePart(match: Match): RuleResult[] {
  const part = match.groups[2] ?? match.groups[4] ?? '';
  const divisor = getDivisor(part);
  return [
    {
      kind: 'ratio',
      value: 1 / divisor,
      others: [{ kind: 'ordinal', value: divisor }],
      qualifier: getQualifier(match),
    },
  ];
}

function readPartOfMillion({
  groups: [, count = '', part = 'half', size = ''],
}: Match): RuleResult[] {
  const parts = count.toLowerCase() === 'three' ? 3 : 1;
  return [{ kind: 'number', value: (parts / getDivisor(part)) * getMagnitude(size) }];
}

function readAndHalf({ groups: [, count = '', part = '', unitWord] }: Match): RuleResult[] {
  const value = parseEnglishCount(count) + 1 / getDivisor(part);
  if (unitWord === 'times')
    return [{ kind: 'multiple', value, others: [{ kind: 'number', value }] }];
  const unit = getUnit(unitWord ?? '');
  const size = /illion/i.test(unitWord ?? '') ? getMagnitude(unitWord ?? '') : 1;
  return [{ kind: 'number', value: value * size, ...(unit === undefined ? {} : { unit }) }];
}

function readUnitAndHalf({ groups: [, word = ''] }: Match): RuleResult[] {
  const unit = getUnit(word);
  return [{ kind: 'number', value: 1.5, ...(unit === undefined ? {} : { unit }) }];
}

function readShare(match: Match): RuleResult[] {
  const [, part = '', whole = ''] = match.groups;
  const value = parseEnglishCount(part) / parseEnglishCount(whole);
  const others: FactValue[] = [{ kind: 'number', value: parseEnglishCount(part) }];
  const total: RuleResult = { kind: 'number', value: parseEnglishCount(whole), weight: 'soft' };
  return [{ kind: 'ratio', value, others, qualifier: getQualifier(match) }, total];
}

function getQualifier(match: Match) {
  return getEnglishQualifier(match.text, match.start, match.end);
}

/** Fractions and shares in an English text. */
export const englishShares: readonly FactRule[] = [
  { pattern: `\\b(one) in every (\\d{1,2}|${smallNumber})\\b(?![-.,]\\d)`, read: readShare },
  {
    pattern: '\\ban? (minute|hour|day|week|month|year|decade|century) and a half\\b',
    read: readUnitAndHalf,
  },
  {
    pattern: `\\b(one) [a-z]+ (?:in|out of)(?: every)? (\\d{1,2}|${smallNumber})\\b(?![-.,]\\d|[\\s-](?:(?:${spokenUnit})\\b|games|matches|races|rounds|cities|countries|places|million|billion))`,
    read: readShare,
  },
  {
    pattern: `\\b(\\d+|an?|${smallNumber})[\\s-]((?:ten|hundred|thousand)ths?) of a second\\b`,
    read: (match) =>
      readFraction(match).map(({ value }) => ({ kind: 'number', value, unit: 'second' })),
  },
  {
    pattern:
      '\\b(three|an?|final|last|first|opening|closing)[\\s-]quarters?(?:[\\s-]of an)?[\\s-]hour\\b',
    read: ({ groups: [, count = ''] }) => [
      { kind: 'number', value: count === 'three' ? 45 : 15, unit: 'minute', weight: 'hinted' },
    ],
  },
  {
    pattern: `\\b(an?|half|three|(?=quarter))[\\s-]?(?:(quarters?|third)[\\s-])?of an? (million|billion|trillion)\\b`,
    read: readPartOfMillion,
  },
  {
    pattern: `\\b(\\d+|${smallNumber}|an?)[\\s-]and[\\s-]an?[\\s-](half|quarter)(?:[\\s-](${spokenUnit}|times|million|billion|trillion))?(?![a-z])`,
    read: readAndHalf,
  },
  {
    pattern: `\\b(\\d+|${plural})[\\s-](halves|thirds|quarters(?= of)|(?<=-)quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths)\\b`,
    read: readFraction,
  },
  {
    pattern: `\\b(an?|one)[\\s-](${fractionPart})\\b(?=\\s(?:of|less|more|lower|higher|larger|smaller|bigger|fewer|to|the (?:size|price|cost|level|number|amount|rate|length|weight|value|speed)|as (?:much|many|large|big|long|high)|in (?:the|a)|off|on (?:the|a) year|from|over|owned|stake|share|say|said|believe|are|were|now)\\b)|(?<=\\b(?:(?<!set\\s|setting\\s|made\\s|put\\s)up|down|gained|jumped|climbed|slid|risen|fallen|grew|shrank|by|about|between|and|to|nearly|almost|barely|fully|than|roughly|around|some|only|just|least|down|approximately|under|above|below|one|fell|rose|dropped|lost)\\s)(an?|one)[\\s-](${fractionPart})\\b(?!-|\\s(?:part(?:y|ies)|option|way|person|time|term|straight|day|year|man|woman|country|week|month|round|game|goal))`,
    read: readOnePart,
  },
  { pattern: '(?<![\\d/.])(\\d)/(\\d{1,2})(?![\\d/])', read: readShare },
  {
    pattern: `\\b(one|\\d+(?:\\.\\d+)?)(?: parts?)?[\\s-](?:in|per)[\\s-](an? (?:hundred|thousand|million|billion)|(?<=parts? per )(?:million|billion)|\\d{1,3}(?:,\\d{3})+)\\b(?![,.]\\d)`,
    read: readShare,
  },
  {
    pattern: `\\b(\\d{1,2}|${smallNumber})(?: times)?[\\s-](?:in|out of(?: every)?)(?: every)?[\\s-](\\d{1,2}|${smallNumber}|100)\\b(?!-|,\\d|\\.\\d|[\\s-](?:(?:days|weeks|months|years|hours|minutes|seconds|km|kilometres|kilometers|metres|meters|dollars|euros|yuan)\\b|matches|games|days|races|million|billion))`,
    read: readShare,
  },
];
