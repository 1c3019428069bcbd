import { getEnglishMonth, getEnglishWeekday } from './englishCalendar';
import { englishMonth, englishWeekday } from './englishCalendar';
import { englishIdioms } from './englishIdioms';
import {
  englishDigits,
  englishMagnitude,
  englishOrdinal,
  englishWords,
  getMagnitude,
  parseEnglishDigits,
  parseEnglishOrdinal,
  parseEnglishWords,
} from './englishNumber';
import { getEnglishQualifier } from './englishQualifier';
import { englishWordFacts } from './englishWordFacts';
import type { Reading, Weight } from './fact';
import { type Draft, makeScanner, type Match, type Rule } from './scanFacts';
import { getUnit, isDuration, isMoney, unitPatterns } from './units';

const currencySign = 'US\\$|HK\\$|NT\\$|NZ\\$|AU\\$|CA\\$|A\\$|C\\$|S\\$|R\\$|CN¥|[$€£¥₽₹₩]|\\b(?:USD|RMB|CNY|EUR|GBP|HKD|JPY|INR|Rs\\.?|Rs)';
const percent = 'per[\\s-]?cent(?:age[\\s-]points?)?|percent[\\s-]points?|%(?:[\\s-]points?)?|pct\\b|pc\\b|ppts?\\b|pp\\b|basis[\\s-]points?|bps\\b';
const fractionPart = 'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?';
const ordinalDay = '(?:st|nd|rd|th)?';
const dash = '\\s?(?:-|–|—|to|and|&|or|through|until)\\s?';
const steps: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, next: 1, previous: -1, following: 1, coming: 1 };

/** Whether a capitalised word is a month where it could be a verb, a modal, a name or a procession. */
function isMonthName(match: Match, name: string): boolean {
  const first = name.charAt(0);
  if (first !== first.toUpperCase()) return false;
  if (name !== 'May' && name !== 'March') return true;
  const lead = match.text.slice(Math.max(0, match.start - 14), match.start);
  if (/\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|Long)\s$/.test(lead)) return false;
  if (/\bthe\s$/i.test(lead)) return !/^ (?:on|of|to|for|against)\b/.test(match.text.slice(match.end, match.end + 9));
  return !/(?:^|[.!?"“”]\s?)$/.test(lead) || /^[’']s\b|^,| (?:is|was|saw|will|has)\b/.test(match.text.slice(match.end, match.end + 6));
}

function readMonthDay(match: Match): Draft[] {
  const [, month = '', day = '', secondMonth, secondDay, year] = match.groups;
  if (month.charAt(0) !== month.charAt(0).toUpperCase()) return [];
  const first = getEnglishMonth(month);
  const second = secondMonth === undefined ? first : getEnglishMonth(secondMonth);
  return [...getDate(first, day), ...getDate(second, secondDay), ...getAttachedYear(year)];
}

function readDayMonth(match: Match): Draft[] {
  const [, day = '', firstMonth, secondDay, month = '', year] = match.groups;
  if (month.charAt(0) !== month.charAt(0).toUpperCase()) return [];
  const last = getEnglishMonth(month);
  const first = firstMonth === undefined ? last : getEnglishMonth(firstMonth);
  return [...getDate(first, day), ...getDate(last, secondDay), ...getAttachedYear(year)];
}

function getDate(month: number, day: string | undefined): Draft[] {
  if (day === undefined) return [];
  return [{ kind: 'date', value: month * 100 + Number(day) }];
}

/** A year that belongs to a month or a day: the other language may leave it to be understood. */
function getAttachedYear(year: string | undefined): Draft[] {
  return year === undefined ? [] : [{ kind: 'year', value: Number(year), weight: 'weak' }];
}

function readMonthYear({ groups: [, month = '', year] }: Match): Draft[] {
  return [{ kind: 'month', value: getEnglishMonth(month) }, ...getAttachedYear(year)];
}

function readMonth(match: Match): Draft[] {
  const [, relative, month = ''] = match.groups;
  if (!isMonthName(match, month)) return [];
  const step = relative === undefined ? undefined : steps[relative.toLowerCase()];
  const year: Draft[] =
    step === undefined ? [] : [{ kind: 'relative', unit: 'year', value: step, others: [{ kind: 'relative', unit: 'year', value: 0 }], weight: 'weak' }];
  return [{ kind: 'month', value: getEnglishMonth(month), weight: 'hinted' }, ...year];
}

function readIsoDate({ groups: [, year, month, day] }: Match): Draft[] {
  return [...getDate(Number(month), day), ...getAttachedYear(year)];
}

function readTime({ groups: [, hour = '', minute = '0', half], text, end }: Match): Draft[] {
  const value = (Number(hour) % 24) * 60 + Number(minute);
  const isZoned = /^\s\(?(?:GMT|UTC|ET|EST|EDT|PT|PST|PDT|CET|CEST|BST|Eastern|Pacific|Moscow|London|New York)\b/.test(text.slice(end, end + 12));
  if (half !== undefined) {
    const isAfternoon = /^p/i.test(half);
    return [{ kind: 'time', value: ((Number(hour) % 12) + (isAfternoon ? 12 : 0)) * 60 + Number(minute), weight: isZoned ? 'weak' : 'strong' }];
  }
  return [{ kind: 'time', value, weight: isZoned ? 'weak' : 'strong', others: [{ kind: 'number', value: Number(hour) }] }];
}

/** How long a race took: 2:01:09, 1:45.32. */
function readRunningTime({ groups: [, hours, minutes = '', seconds = ''] }: Match): Draft[] {
  const parts: (readonly [string | undefined, string])[] = [[hours, 'hour'], [minutes, 'minute'], [seconds, 'second']];
  return parts.flatMap(([written, unit]) =>
    written === undefined || Number(written) === 0 ? [] : [{ kind: 'number' as const, value: Number(written), unit }],
  );
}

function readMilitaryTime({ groups: [, hour, minute] }: Match): Draft[] {
  return [{ kind: 'time', value: Number(hour) * 60 + Number(minute), weight: 'weak' }];
}

function readRelative({ groups: [, step = '', unit = ''] }: Match): Draft[] {
  const word = step.toLowerCase().replace(/^the /, '');
  const isSoft = ['previous', 'following', 'coming'].includes(word);
  const value = steps[word] ?? 0;
  return [{ kind: 'relative', value, unit: unit.toLowerCase(), weight: isSoft ? 'soft' : 'weak' }];
}

function readDecade({ groups: [, century, tens = ''], text, start }: Match): Draft[] {
  const short: Reading = { kind: 'number', value: Number(tens) };
  if (century === undefined && /\b(?:his|her|their|in|people in) (?:their )?(?:early |mid-?|late )?$/i.test(text.slice(Math.max(0, start - 24), start))) {
    return [{ kind: 'number', value: Number(tens), weight: 'weak', others: [{ kind: 'decade', value: Number(tens) }, { kind: 'number', value: Number(tens) + 10 }] }];
  }
  if (century === undefined) return [{ kind: 'decade', value: Number(tens), others: [short] }];
  return [{ kind: 'decade', value: Number(century + tens), others: [{ kind: 'year', value: Number(century + tens) }] }];
}

function readPeriod({ groups: [, ordinal = '', noun = ''] }: Match): Draft[] {
  const value = parseEnglishOrdinal(ordinal);
  const word = noun.toLowerCase();
  if (word.startsWith('centur')) return [{ kind: 'century', value }];
  if (word.startsWith('quarter')) return [{ kind: 'quarter', value, others: [{ kind: 'month', value: value * 3 }] }];
  return [{ kind: 'half', value, others: [{ kind: 'month', value: value * 6 }] }];
}

function readCode({ groups: [, letter = '', value = ''] }: Match): Draft[] {
  return [{ kind: /q/i.test(letter) ? 'quarter' : 'half', value: Number(value) }];
}

function readFirstMonths({ groups: [, count = '', unit = ''] }: Match): Draft[] {
  const value = /\d/.test(count) ? Number(count) : parseEnglishWords(count);
  const months = unit.toLowerCase() === 'quarters' ? value * 3 : value;
  const others: Reading[] = [{ kind: 'month', value: months }];
  if (months === 6) others.push({ kind: 'half', value: 1 });
  if (months === 3) others.push({ kind: 'quarter', value: 1 });
  const start: Draft = { kind: 'month', value: 1, weight: 'soft' };
  return [{ kind: 'number', value: months, unit: 'month', others }, start];
}

const divisors: readonly string[] = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function getDivisor(word: string): number {
  const name = word.toLowerCase().replace(/^halves$/, 'half').replace(/s$/, '');
  if (name === 'fourth') return 4;
  if (name === 'hundredth') return 100;
  if (name === 'thousandth') return 1000;
  return divisors.indexOf(name) + 2;
}

function readFraction(match: Match): Draft[] {
  const [, count = '', part = ''] = match.groups;
  const value = (/\d/.test(count) ? Number(count) : parseEnglishWords(count)) / getDivisor(part);
  return [{ kind: 'ratio', value, qualifier: getQualifier(match) }];
}

/** `a third`, where it may still be the third of something: the rule knows the usual places. */
function readOnePart(match: Match): Draft[] {
  const part = match.groups[2] ?? match.groups[4] ?? '';
  const divisor = getDivisor(part);
  return [{ kind: 'ratio', value: 1 / divisor, others: [{ kind: 'ordinal', value: divisor }], qualifier: getQualifier(match) }];
}

function readPartOfMillion({ groups: [, count = '', part = 'half', size = ''] }: Match): Draft[] {
  const parts = count.toLowerCase() === 'three' ? 3 : 1;
  return [{ kind: 'number', value: (parts / getDivisor(part)) * getMagnitude(size) }];
}

function readAndHalf({ groups: [, count = '', part = '', unitWord] }: Match): Draft[] {
  const value = readCount(count) + 1 / getDivisor(part);
  if (unitWord === 'times') return [{ kind: 'multiple', value, others: [{ kind: 'number', value }] }];
  const unit = getUnit(unitWord ?? '');
  return [{ kind: 'number', value, ...(unit === undefined ? {} : { unit }) }];
}

function readShare(match: Match): Draft[] {
  const [, part = '', whole = ''] = match.groups;
  const value = readCount(part) / readCount(whole);
  const others: Reading[] = [{ kind: 'number', value: readCount(part) }];
  const total: Draft = { kind: 'number', value: readCount(whole), weight: 'soft' };
  return [{ kind: 'ratio', value, others, qualifier: getQualifier(match) }, total];
}

function readCount(written: string): number {
  return /\d/.test(written) ? parseEnglishDigits(written) : parseEnglishWords(written);
}

function getQualifier(match: Match) {
  return getEnglishQualifier(match.text, match.start, match.end);
}

function readOrdinal(match: Match): Draft[] {
  const value = parseEnglishOrdinal(match.groups[0] ?? '');
  if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
  const isWord = !/\d/.test(match.groups[0] ?? '');
  const isPronoun = value === 3 && /\ba\s$/i.test(match.text.slice(Math.max(0, match.start - 3), match.start));
  return [{ kind: 'ordinal', value, weight: isPronoun ? 'weak' : isWord && value <= 10 ? 'hinted' : 'strong' }];
}

function readVague({ groups: [, lead, step = '', tail] }: Match): Draft[] {
  const size = (word: string) => {
    const name = word.toLowerCase().replace(/s$/, '');
    return name === 'ten' || name === 'dozen' || name === 'score' ? 10 : getMagnitude(name);
  };
  const first = lead === undefined ? 1 : size(lead);
  const value = first * size(step) * (tail === undefined ? 1 : size(tail));
  return [{ kind: 'vague', value, weight: 'weak' }];
}

function readNumber(match: Match): Draft[] {
  const [, sign, digits, words, steps = '', unitWord, percentWord, times, age] = match.groups;
  const loose = /^\s([a-z])$/.test(steps) || (/^\s?[a-z]$/i.test(steps) && words !== undefined);
  const size = loose ? 1 : getSize(steps);
  const value = Number(((digits === undefined ? parseEnglishWords(words ?? '') : parseEnglishDigits(digits)) * size).toPrecision(14));
  const qualifier = getQualifier(match);
  if (percentWord !== undefined) return [{ ...getRatio(value, percentWord), qualifier }];
  if (times !== undefined) return [{ ...getTimes(value, times, match), qualifier }];
  const unit = sign === undefined ? getWordUnit(age ?? unitWord ?? '') : getUnit(sign.replace(/\.$/, ''));
  const others = getOthers(match, value, unit, sign);
  const weight = getWeight(match, value, unit, digits, size);
  if (isYear(digits, sign, unit, value, steps)) {
    return [{ kind: 'year', value, others: [{ kind: 'number', value }], weight, qualifier }];
  }
  const measure = unit === undefined ? {} : { unit };
  return [{ kind: 'number', value, ...measure, others, weight, qualifier }];
}

/** Pounds are money sooner than weight. */
function getWordUnit(word: string): string | undefined {
  return /^pounds?$/i.test(word) ? 'GBP' : getUnit(word);
}

function getSize(steps: string): number {
  return (steps.match(/[a-z]+/gi) ?? []).reduce((size, word) => size * getMagnitude(word), 1);
}

function getRatio(value: number, word: string): Draft {
  if (value === 0) return { kind: 'ratio', value, weight: 'soft' };
  if (/^(?:basis|bps)/i.test(word)) return { kind: 'ratio', value: value / 10_000, unit: 'point' };
  const isPoint = /point|^pp/i.test(word);
  return { kind: 'ratio', value: value / 100, ...(isPoint ? { unit: 'point' } : {}) };
}

/** `three times` is a factor or a count; where something grew by it, one may be added. */
function getTimes(value: number, word: string, match: Match): Draft {
  const tail = match.text.slice(match.end, match.end + 24);
  const others: Reading[] = [{ kind: 'number', value }];
  const grew = /^\s(?:more|higher|larger|bigger|faster|greater|longer)\b/i.test(tail) || /fold|x/i.test(word);
  if (grew || /\b(?:grow|grew|grown|rose|risen|increas\w+|jump\w+|surg\w+|soar\w+|up|expan\w+)\s(?:by\s)?(?:\w+\s)?$/i.test(match.text.slice(Math.max(0, match.start - 24), match.start))) {
    others.push({ kind: 'multiple', value: value + 1 });
  }
  const weight: Weight = value === 1 ? 'soft' : match.groups[3] !== undefined && value <= 10 ? 'hinted' : 'strong';
  return { kind: 'multiple', value, others, weight };
}

function isYear(digits: string | undefined, sign: string | undefined, unit: string | undefined, value: number, steps: string): boolean {
  return digits !== undefined && /^(?:1[0-9]|20)\d\d$/.test(digits) && sign === undefined && unit === undefined && steps === '' && value < 2100;
}

function getOthers(match: Match, value: number, unit: string | undefined, sign: string | undefined): Reading[] {
  const [, , digits, words = '', steps = '', unitWord = ''] = match.groups;
  if (/^pounds?$/i.test(unitWord)) return [{ kind: 'number', value, unit: 'lb' }];
  if (sign === '¥') return [{ kind: 'number', value, unit: 'CNY' }, { kind: 'number', value, unit: 'JPY' }];
  if (/^\s?m$/i.test(steps) && sign === undefined && digits !== undefined) {
    return [{ kind: 'number', value: parseEnglishDigits(digits), unit: 'metre' }];
  }
  if (/^[\s-]points?\b/i.test(match.text.slice(match.end, match.end + 8))) return [{ kind: 'ratio', value: value / 100, unit: 'point' }];
  if (unit === 'cent') return [{ kind: 'number', value: value / 100, unit: 'dollar' }, { kind: 'number', value: value / 100, unit: 'EUR' }];
  if (unit === 'penny') return [{ kind: 'number', value: value / 100, unit: 'GBP' }];
  if (/dozen/i.test(words + steps)) return [{ kind: 'number', value: value - (value % 10) }, { kind: 'vague', value: 10 }];
  if (/^an?\s(?:hundred|thousand|million|billion)/i.test(words) && unit === undefined) return [{ kind: 'vague', value }];
  return [];
}

function getWeight(match: Match, value: number, unit: string | undefined, digits: string | undefined, size: number): Weight {
  if (value === 1 && size === 1) return 'soft';
  if (isMoney(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (value <= 1 && Number.isInteger(value) && size === 1) return 'soft';
  if (unit !== undefined && !isDuration(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (unit === undefined && isNamed(match)) return 'weak';
  return value <= 10 && Number.isInteger(value) && digits === undefined ? 'hinted' : 'strong';
}

/** In brackets, right after another figure: a conversion for the reader of that language. */
function isGloss({ text, start }: Match): boolean {
  return /\d[\w\s.%$€£²°-]{0,24}[([](?:or |about |around |roughly |approximately |nearly |over |more than )?$/.test(
    text.slice(Math.max(0, start - 50), start),
  );
}

/** Right after a capitalised word inside a sentence: Nikkei 225, Windows 8, Apollo 11. */
function isNamed({ text, start }: Match): boolean {
  const lead = text.slice(Math.max(0, start - 40), start);
  return /[a-z,]\s(?!(?:In|By|At|On|Of|To|For|From|The|About|Some|Only|And|With|Over|All|Nearly|Around)\s)[A-Z][A-Za-z&]+\s$/.test(lead);
}

const number =
  `(?:(${currencySign})\\s?)?` +
  `(?:(?<!\\d[.,:]?)(${englishDigits})|(${englishWords}))` +
  `((?:(?:[\\s-]?(?:thousand|million|billion|trillion|hundred|dozen|lakhs?|crores?)\\b)+|[\\s-]?(?:${englishMagnitude})\\b)?)` +
  `(?:(?:[\\s-]?(${unitPatterns.en}|pounds?)|[\\s-]?(${percent})|[\\s-]?(times|fold|x)|-(year)-old)(?![a-z\\d])|(?<=%|points?)|(?![a-z\\d]))`;

const plural = 'two|three|four|five|six|seven|eight|nine';
const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

const rules: readonly Rule[] = [
  ...englishWordFacts,
  { pattern: englishIdioms.map((idiom) => `(?:${idiom})`).join('|'), read: () => [] },
  { pattern: `\\b(${englishMonth})\\s(\\d{1,2})${ordinalDay}\\b(?!:|,\\d{3}|\\s(?:million|percent|per cent|people)|%)(?:${dash}(?:(${englishMonth})\\s)?(\\d{1,2})${ordinalDay}\\b(?!:|,\\d{3}|%|\\s?[ap]\\.?m\\b)(?!(?<=(?:and|or|&)\\s\\d{1,2})\\s(?!in\\b|at\\b|to\\b|for\\b|during\\b|with\\b|by\\b|as\\b|that\\b|this\\b|last\\b|next\\b)[a-z]))?(?:,?\\s(\\d{4})\\b)?`, read: readMonthDay },
  { pattern: `\\b(\\d{1,2})${ordinalDay}(?:\\s(?:of\\s)?(${englishMonth}))?(?:${dash}(\\d{1,2})${ordinalDay})?\\s(?:of\\s)?(${englishMonth})(?:,?\\s(\\d{4})\\b)?`, read: readDayMonth },
  { pattern: `\\b(\\d{1,2})${ordinalDay}()()\\s(?:of\\s)?(${englishMonth})(?:,?\\s(\\d{4})\\b)?`, read: readDayMonth },
  { pattern: `\\b(${englishMonth})(?:,|\\sof)?\\s(\\d{4})\\b`, read: readMonthYear },
  { pattern: '\\b(\\d{4})-(\\d{2})-(\\d{2})\\b', read: readIsoDate },
  { pattern: `\\b(?:(this|last|next|current)\\s)?(${englishMonth})(?![a-z])`, read: readMonth },
  { pattern: '(?<!\\d)(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d+)?)\\b(?<=:\\d\\d:\\d\\d|\\.\\d+)', read: readRunningTime },
  { pattern: '(?<![\\d.])\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap]\\.?m)\\b\\.?|(?<![\\d.])\\b(\\d{1,2}):(\\d{2})\\b(?!:)', read: (match) => readTime(alignTime(match)) },
  { pattern: '\\b([01]\\d|2[0-3])([0-5]\\d)\\s(?:GMT|hours|UTC|local)\\b', read: readMilitaryTime },
  { pattern: `\\b(\\d{1,2}|${small}) o[’']clock`, read: ({ groups: [, hour = ''] }) => [{ kind: 'time', value: readCount(hour) * 60, unit: '12h' }] },
  { pattern: `\\b(half|quarter) past (\\d{1,2}|${small})\\b`, read: ({ groups: [, part = '', hour = ''] }) => [{ kind: 'time', value: readCount(hour) * 60 + 60 / getDivisor(part), unit: '12h' }] },
  { pattern: `\\bfirst (\\d{1,2}|${small}) (months|quarters)\\b`, read: readFirstMonths },
  { pattern: '\\b(this|last|next|current|the previous|the following|the coming|previous) (?:fiscal |financial |calendar |school |academic )?(year|month|week|quarter|season|century)(?![a-z]| and a half)', read: readRelative },
  { pattern: "(?:\\b(1[0-9]|20)|(?<![\\d.])['’]?)([1-9]0)s\\b", read: readDecade },
  { pattern: `\\b(${englishOrdinal})[\\s-](century|centuries|quarters?|half)(?!-?final)\\b`, read: readPeriod },
  { pattern: '\\b([qh])([1-4])\\b', read: readCode },
  { pattern: '\\bFY\\s?(?:20)?(\\d\\d)\\b', read: ({ groups: [, year] }) => [{ kind: 'year', value: 2000 + Number(year) }] },
  { pattern: `\\b${englishWeekday}(?![a-z])`, read: ({ groups: [day = ''] }) => [{ kind: 'weekday', value: getEnglishWeekday(day), weight: 'weak' }] },
  { pattern: `\\b(\\d+|an?|${small})[\\s-]((?:ten|hundred|thousand)ths?) of a second\\b`, read: (match) => readFraction(match).map(({ value }) => ({ kind: 'number', value, unit: 'second' })) },
  { pattern: `\\b(an?|half|three)[\\s-](?:(quarters?|third)[\\s-])?of an? (million|billion|trillion)\\b`, read: readPartOfMillion },
  { pattern: `\\b(\\d+|${small}|an?)[\\s-]and[\\s-]an?[\\s-](half|quarter)(?:[\\s-](${unitPatterns.en}|times))?(?![a-z])`, read: readAndHalf },
  { pattern: `\\b(\\d+|${plural})[\\s-](halves|thirds|quarters(?= of)|(?<=-)quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths)\\b`, read: readFraction },
  { pattern: `\\b(an?|one)[\\s-](${fractionPart})\\b(?=\\s(?:of|less|more|lower|higher|larger|smaller|bigger|fewer|to|the (?:size|price|cost|level|number|amount|rate|length|weight|value|speed)|as (?:much|many|large|big|long|high)|in (?:the|a)|off|on (?:the|a) year|from|over|owned|stake|share|say|said|believe|are|were|now)\\b)|(?<=\\b(?:by|about|nearly|almost|than|roughly|around|some|only|just|least|down|approximately|under|above|below|one|fell|rose|dropped|lost)\\s)(an?|one)[\\s-](${fractionPart})\\b(?!-|\\s(?:person|time|term|straight|day|year|man|woman|country|week|month|round|game|goal))`, read: readOnePart },
  { pattern: '(?<![\\d/.])(\\d)/(\\d{1,2})(?![\\d/])', read: readShare },
  { pattern: `\\b(\\d{1,2}|${small})\\s(?:in|out of(?: every)?)(?: every)?\\s(\\d{1,2}|${small}|100)\\b(?!-|,\\d|\\.\\d|[\\s-](?:(?:days|weeks|months|years|hours|minutes|seconds|km|kilometres|kilometers|metres|meters|dollars|euros|yuan)\\b|matches|games|days|races|million|billion))`, read: readShare },
  { pattern: '(?<!\\b(?:Hundred|of)\\s)\\b(?:(tens|dozens|scores(?= of)|hundreds|thousands|several hundred|a few hundred|several thousand|a few thousand|several dozen|a few dozen|several million|several billion|a few million)|(dozens|scores(?= of)|hundreds|thousands|millions|billions|trillions))\\b(?: (?:and thousands )?of (hundreds|thousands|millions|billions|trillions))?', read: (match) => readVague(alignVague(match)) },
  { pattern: `\\b${englishOrdinal}`, read: readOrdinal },
  { pattern: number, read: readNumber },
  { pattern: `\\b\\d+[a-z][a-z\\d]*(?<!\\d(?:st|nd|rd|th))\\b`, read: () => [] },
];

/** Both forms of the time pattern, `8:30 p.m.` and `20:30`, as one list of captures. */
function alignTime(match: Match): Match {
  const [whole, hour, minute, half, bareHour, bareMinute] = match.groups;
  return { ...match, groups: bareHour === undefined ? [whole, hour, minute, half] : [whole, bareHour, bareMinute] };
}

/** `several hundred thousand` and `hundreds of thousands` as step and tail. */
function alignVague(match: Match): Match {
  const [whole, first, second, tail] = match.groups;
  const step = (first ?? second ?? '').replace(/^(?:several|a few)\s/, '');
  return { ...match, groups: [whole, undefined, step, tail] };
}

/** Finds the facts of an English text whose typography is already plain. */
export const findEnglishFacts = makeScanner(rules);
