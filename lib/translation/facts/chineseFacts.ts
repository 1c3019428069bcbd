import { chineseIdioms } from './chineseIdioms';
import { chineseMeasure } from './chineseMeasures';
import { arabicNumber, chineseNumber, hanNumber, parseChineseNumber } from './chineseNumber';
import { getChineseQualifier } from './chineseQualifier';
import { chineseWordFacts } from './chineseWordFacts';
import type { Reading, Weight } from './fact';
import { type Draft, makeScanner, type Match, type Rule } from './scanFacts';
import { getUnit, isDuration, isMoney, unitPatterns } from './units';

const day = '(?:\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const month = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const year = '(?:\\d{4}|[一二][〇零一二三四五六七八九]{3})';
const to = '(?:-|–|—{1,2}|－|~|～|至|到|和|与|、|及)';
const dayPart = '(?:凌晨|清晨|早上|早晨|早间|早|上午|中午|下午|午后|傍晚|晚上|晚间|深夜|午夜|当晚|今晚|昨晚|夜间|夜里|晚)';
const sign = 'US\\$|HK\\$|NT\\$|A\\$|C\\$|S\\$|[$€£¥￥₽₹]|(?:USD|RMB|CNY|EUR|GBP|HKD|JPY)\\s?';
const weekdays = '一二三四五六日';

function readFullDate({ groups: [, written = '', first, firstDay, second, secondDay] }: Match): Draft[] {
  const drafts: Draft[] = [{ kind: 'year', value: parseChineseNumber(written), weight: 'weak' }];
  return [...drafts, ...getMonthDays(first, firstDay, second, secondDay)];
}

function readMonthDay({ groups: [, first, firstDay, second, secondDay] }: Match): Draft[] {
  return getMonthDays(first, firstDay, second, secondDay);
}

function getMonthDays(first?: string, firstDay?: string, second?: string, secondDay?: string): Draft[] {
  const month = parseChineseNumber(first ?? '');
  if (month < 1 || month > 12) return [];
  if (firstDay === undefined) return [{ kind: 'month', value: month }];
  const later = second === undefined ? month : parseChineseNumber(second);
  const start: Draft = { kind: 'date', value: month * 100 + parseChineseNumber(firstDay) };
  if (secondDay === undefined) return [start];
  return [start, { kind: 'date', value: later * 100 + parseChineseNumber(secondDay) }];
}

/** Chinese papers like to give the day where English ones name the weekday or nothing. */
function readDay({ groups: [, first = '', last] }: Match): Draft[] {
  return [first, last].flatMap((written) => {
    if (written === undefined) return [];
    const value = parseChineseNumber(written);
    const others: Reading[] = [{ kind: 'number', value, unit: 'day' }, { kind: 'number', value }];
    return [{ kind: 'day' as const, value, others, weight: 'weak' as const }];
  });
}

function readYear({ groups: [, written = ''], text, end }: Match): Draft[] {
  const value = parseChineseNumber(written);
  const isSpan = /^(?:历史|前|的历史|来|间|多)/.test(text.slice(end, end + 3)) && value < 1900;
  return [{ kind: 'year', value, others: [{ kind: 'number', value, unit: 'year' }], weight: isSpan ? 'weak' : 'strong' }];
}

function readMonths({ groups: [, first = '', last = ''] }: Match): Draft[] {
  const start = parseChineseNumber(first);
  const end = parseChineseNumber(last);
  if (start < 1 || end > 12 || start > 12) return [];
  const others: Reading[] = [{ kind: 'number', value: end - start + 1, unit: 'month' }];
  if (start === 1 && end === 6) others.push({ kind: 'half', value: 1 });
  if (end - start === 2 && end % 3 === 0) others.push({ kind: 'quarter', value: end / 3 });
  return [
    { kind: 'month', value: start, weight: start === 1 ? 'weak' : 'strong' },
    { kind: 'month', value: end, others },
  ];
}

function readTime(match: Match): Draft[] {
  const [, part, hour = '', rest = ''] = match.groups;
  const spoken = parseChineseNumber(hour);
  if (spoken > 24) return [];
  const minutes = rest.startsWith('半') ? 30 : parseChineseNumber(rest.replace(/[^\d零〇一二三四五六七八九十]/g, ''));
  const isAfternoon = part !== undefined && /下午|午后|晚|傍晚|夜/.test(part) && spoken < 12;
  const value = ((spoken + (isAfternoon ? 12 : 0)) % 24) * 60 + minutes;
  const isBare = part === undefined && spoken <= 12;
  const others: Reading[] = [{ kind: 'number', value: spoken }];
  const lead = match.text.slice(Math.max(0, match.start - 24), match.start);
  const weight: Weight = /北京时间/.test(lead) ? 'soft' : isBare && !/\d/.test(hour) ? 'weak' : 'strong';
  return [{ kind: 'time', value, ...(isBare ? { unit: '12h' } : {}), others, weight }];
}

function readDecade({ groups: [, century, written = ''] }: Match): Draft[] {
  const tens = parseChineseNumber(written);
  if (tens > 100) return [{ kind: 'decade', value: tens }];
  const base = century === undefined ? 0 : getCenturyStart(century);
  return [{ kind: 'decade', value: base + tens }];
}

function getCenturyStart(written: string): number {
  if (written.startsWith('上') || written.startsWith('本')) return written.startsWith('上') ? 1900 : 2000;
  return (parseChineseNumber(written.replace('世纪', '')) - 1) * 100;
}

function readQuarter({ groups: [, written = ''] }: Match): Draft[] {
  const value = parseChineseNumber(written);
  return [{ kind: 'quarter', value, others: [{ kind: 'month', value: value * 3 }] }];
}

function readPercent(match: Match): Draft[] {
  const [, written = ''] = match.groups;
  return [{ kind: 'ratio', value: divide(parseChineseNumber(written), 100), qualifier: getQualifier(match) }];
}

function readFraction(match: Match): Draft[] {
  const [, whole = '', part = ''] = match.groups;
  return [{ kind: 'ratio', value: parseChineseNumber(part) / parseChineseNumber(whole), qualifier: getQualifier(match) }];
}

function readTenths(match: Match): Draft[] {
  const [, tenths = '', rest] = match.groups;
  const value = parseChineseNumber(tenths) / 10 + (rest === undefined ? 0 : rest === '半' ? 0.05 : parseChineseNumber(rest) / 100);
  return [{ kind: 'ratio', value: divide(value, 1), qualifier: getQualifier(match) }];
}

function divide(value: number, by: number): number {
  return Number((value / by).toPrecision(12));
}

/** 增长两倍 is three times as much, 增至两倍 and 是…的两倍 are twice as much. */
function readMultiple(match: Match): Draft[] {
  const [, written = '', half] = match.groups;
  const value = parseChineseNumber(written) + (half === undefined ? 0 : 0.5);
  const lead = match.text.slice(Math.max(0, match.start - 10), match.start);
  const grew = /(?:增长|增加|增|提高|上升|提升|上涨|涨|扩大|高出|高|多|快|大|激增|猛增|飙升|暴涨|增幅|攀升|扩张)(?:了|近|约|逾|超过?|将近|大约|达|超|整整|出|不到|多达|幅?度?(?:达|为|超过|超|高达|近)?)*$/.test(lead);
  const factor = grew && !/(?:是|相当于).{0,8}$/.test(lead) ? value + 1 : value;
  const others: Reading[] = factor > value && value >= 3 ? [{ kind: 'multiple', value }] : [];
  return [{ kind: 'multiple', value: factor, others, qualifier: getQualifier(match) }];
}

function readDoublings({ groups: [, written] }: Match): Draft[] {
  const times = written === undefined ? 1 : parseChineseNumber(written);
  return [{ kind: 'multiple', value: 2 ** times }];
}

function readOrdinal({ groups: [, written = ''] }: Match): Draft[] {
  const value = parseChineseNumber(written);
  if (value === 1) return [{ kind: 'ordinal', value, weight: 'soft' }];
  return [{ kind: 'ordinal', value, weight: value <= 10 ? 'hinted' : 'strong' }];
}

function readVague({ groups: [, , step = ''] }: Match): Draft[] {
  const value = parseChineseNumber(`一${step}`.replace(/^一十/, '十'));
  return [{ kind: 'vague', value, weight: 'weak', others: [{ kind: 'number', value }] }];
}

function readBare(match: Match): Draft[] {
  const [, lead, step = '', unitWord] = match.groups;
  const value = parseChineseNumber(`一${step.replace(/[余多级]/g, '')}`.replace(/^一十/, '十'));
  const unit = unitWord === undefined ? undefined : getUnit(unitWord);
  const qualifier = lead !== undefined && /近/.test(lead) ? 'under' : /[余多逾超过破]/.test(`${lead ?? ''}${step}`) ? 'over' : undefined;
  const measure = unit === undefined ? {} : { unit };
  return [{ kind: 'number', value, ...measure, others: [{ kind: 'vague', value }], weight: 'weak', qualifier }];
}

/** 两三家, 七八十万: two numbers side by side mean either. */
function readEither({ groups: [, low = '', high = '', step = ''] }: Match): Draft[] {
  return [low, high].map((digit) => ({
    kind: 'number' as const,
    value: parseChineseNumber(`${digit}${step}`),
    weight: 'weak' as const,
    others: [{ kind: 'vague' as const, value: 10 }],
  }));
}

function readNumber(match: Match): Draft[] {
  const [, signWord, arabic, han, halfBefore, unitWord, halfAfter, percent] = match.groups;
  const half = halfBefore ?? halfAfter;
  const written = arabic ?? han ?? '';
  const value = parseChineseNumber(written) + (half === undefined ? 0 : 0.5);
  const qualifier = getQualifier(match);
  if (percent !== undefined) return [getRatio(value, percent, qualifier)];
  const unit = signWord === undefined ? getUnit(unitWord ?? '') : getUnit(getSignWord(signWord));
  if (arabic === undefined && unit === undefined && !isCounted(match, written, value)) return [];
  const measure = unit === undefined ? {} : { unit };
  const weight = getWeight(match, value, unit, arabic !== undefined);
  return [{ kind: 'number', value, ...measure, others: getOthers(written, value, unit), weight, qualifier }];
}

function getRatio(value: number, word: string, qualifier: Draft['qualifier']): Draft {
  if (value === 0) return { kind: 'ratio', value, weight: 'soft' };
  if (word.endsWith('基点')) return { kind: 'ratio', value: divide(value, 10_000), unit: 'point', qualifier };
  if (word === '‰') return { kind: 'ratio', value: divide(value, 1000), qualifier };
  const unit = word.includes('点') ? { unit: 'point' } : {};
  return { kind: 'ratio', value: divide(value, 100), ...unit, qualifier };
}

function getSignWord(word: string): string {
  const trimmed = word.trim();
  return trimmed === '¥' || trimmed === '￥' ? '元' : trimmed;
}

/** Whether a number in Chinese numerals says how many, told by what stands around it. */
function isCounted({ text, start, end }: Match, written: string, value: number): boolean {
  if (value > 19 && written.length > 1) return true;
  const tail = text.slice(end, end + 4);
  if (counted.test(tail)) return true;
  return /[前比]$/.test(text.slice(Math.max(0, start - 1), start)) || /^比[一二三四五六七八九零\d]/.test(tail);
}

const counted = new RegExp(`^(?:几|半)?${chineseMeasure}`);

function getOthers(written: string, value: number, unit: string | undefined): Reading[] {
  if (/[几]/.test(written) || /^(?:十[余多]?|[2二]十[余多]?)$/.test(written)) return [{ kind: 'vague', value: 10 }, ...(value === 10 ? [{ kind: 'number' as const, value: 12 }] : [{ kind: 'number' as const, value: 24 }])];
  if (unit === 'year' && /^\d\d$/.test(written)) return [{ kind: 'year', value: value + (value < 50 ? 2000 : 1900) }];
  if (unit === 'cent') return [{ kind: 'number', value: value / 100, unit: 'dollar' }];
  if (unit === 'lb') return [{ kind: 'number', value, unit: 'GBP' }];
  if (unit === 'litre' || unit === 'watt') return [{ kind: 'number', value }];
  return [];
}

function getWeight(match: Match, value: number, unit: string | undefined, isArabic: boolean): Weight {
  if (value === 1 && !/[十百千万亿]/.test(match.text.slice(match.start, match.end))) return 'soft';
  if (isMoney(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (value <= 1 && Number.isInteger(value)) return 'soft';
  if (unit !== undefined && !isDuration(unit)) return isGloss(match) ? 'weak' : 'strong';
  if (unit === undefined && isNamed(match)) return 'weak';
  if (isArabic || value > 10 || !Number.isInteger(value)) return 'strong';
  return unit === undefined && isSummary(match, value) ? 'weak' : 'hinted';
}

/** A sum in the reader's own money: （约合人民币20亿元）. */
function isGloss({ text, start }: Match): boolean {
  return /(?:约?合|折合|相当于)[^，。；、]{0,8}$|[\d元币][^，。；、]{0,3}[（(](?:约|近|超|超过)?[^\d，。；、]{0,4}$/.test(text.slice(Math.max(0, start - 14), start));
}

/** Part of a name: iPhone 15, 苏-57, 神舟十九号. */
function isNamed({ text, start, end }: Match): boolean {
  return text.charAt(end) === '号' || /[A-Za-z]\s?$|[一-鿿]-$/.test(text.slice(Math.max(0, start - 2), start));
}

/** 中国、俄罗斯和印度三国: Chinese likes to sum up a list, where English does not. */
function isSummary({ text, start, end }: Match, value: number): boolean {
  const lead = text.slice(Math.max(0, start - 40), start).split(/[。；！？]/).at(-1) ?? '';
  if (/(?:这|该|上述|其他|其余|以上|等|任何|哪)$/.test(lead)) return true;
  if (/^(?:国|方|地|人|者|侧|岸|院|边|党|市|军|头)/.test(text.slice(end, end + 1)) && value <= 3) return true;
  return value === 2 ? /[和与及跟同、]/.test(lead) : /、/.test(lead);
}

function getQualifier(match: Match) {
  return getChineseQualifier(match.text, match.start, match.end);
}

const number =
  `(${sign})?(?:(?<!\\d[.,]?)(${arabicNumber})|(${hanNumber}))` +
  `(?:(?:[多余来](?=${unitPatterns.zh}|[个名家人种项次]))?(?:个?(半)(?=年|月|小时|世纪|倍)个?)?(${unitPatterns.zh})(?!代)(?:(半)(?![年天数]))?|\\s?(%(?:点)?|‰|个百分点|百分点|个基点|基点))?`;

const rules: readonly Rule[] = [
  ...chineseWordFacts,
  { pattern: chineseIdioms.map((idiom) => `(?:${idiom})`).join('|'), read: () => [] },
  { pattern: `((?:上|本|(?:\\d{2}|[一二]?十[一二三四五六七八九]?))世纪)?(\\d{4}|\\d0|[一二三四五六七八九]十)年代`, read: readDecade },
  { pattern: `第?(\\d{1,2}|二?十[一二三四五六七八九]?)世纪`, read: ({ groups: [, value = ''] }) => [{ kind: 'century', value: parseChineseNumber(value) }] },
  { pattern: '第?([一二三四1-4])季度|(?<![一-鿿])Q([1-4])', read: (match) => readQuarter(firstGroups(match)) },
  { pattern: '前([二两三])(?:个)?季度', read: ({ groups: [, count = ''] }) => { const value = parseChineseNumber(count) * 3; return [{ kind: 'number', value, unit: 'month', others: [{ kind: 'month', value }, ...(value === 6 ? [{ kind: 'half' as const, value: 1 }] : [])] }]; } },
  { pattern: `(${year})(?:财年|年度?)?(?:${to})(${year})(?:财年|年)`, read: ({ groups: [, first = '', last = ''] }) => [first, last].map((value) => ({ kind: 'year' as const, value: parseChineseNumber(value) })) },
  { pattern: `(${year})年(${month})月(?:份)?(?:(${day})[日号](?:${to}(?:(${month})月)?(${day})[日号])?)?`, read: readFullDate },
  { pattern: `(${month})月(${day})[日号]?${to}(?:(${month})月)?(${day})[日号]`, read: ({ groups: [, first, firstDay, second, secondDay] }) => getMonthDays(first, firstDay, second, secondDay) },
  { pattern: `(${month})月(?:份)?(${day})[日号]`, read: readMonthDay },
  { pattern: `(?<![\\d.])(${month})月?(?:份)?(?:-|–|—{1,2}|~|～|至|到)(${month})月(?:份)?`, read: readMonths },
  { pattern: `(?<![\\d.个几数两])(${month})月(?:份|初|底|末|中旬|上旬|下旬)?(?!球|饼|经|亮|光|台|租|薪|供|票|嫂|牙|刊)`, read: readMonthDay },
  { pattern: '(\\d{4})-(\\d{2})-(\\d{2})', read: ({ groups: [, written, first, last] }) => [{ kind: 'year', value: Number(written), weight: 'weak' }, ...getMonthDays(first, last)] },
  { pattern: `(?<![\\d.])(${year})(?:年度?(?!代)|财年|财政年度|学年|赛季)`, read: readYear },
  { pattern: `(?<![\\d.第])(\\d{1,2})日?${to}(\\d{1,2})日(?!元|圆|均|内|线|本)`, read: readDay },
  { pattern: `(?<![\\d.第一-鿿])([一二三四五六七八九十]{1,3})日(?!元|圆|均|内|线|本|游|报|前)|(?<!\\d[.,]?|第)(\\d{1,2})[日号](?!元|圆|均|内|线|楼|店|井|院|门|机组|选手|种子|球员|公路|航站|位|厅|馆|文件|仓|卫星|火箭|飞船|运载|探测|空间|选秀|台风|院线|本)`, read: (match) => readDay(firstGroups(match)) },
  { pattern: `(${dayPart})(\\d{1,2}|${day})(?:[时点](?!间|代|评|名)|:|：)(?:整|半|(?:\\d{1,2}|[零一二三四五][一二三四五六七八九十]*)分?(?!钟))?`, read: (match) => readTime(splitTime(match)) },
  { pattern: `(?<!\\d[.:,]?|[比第])(\\d{1,2})(?:时(?!间|代|速|段|隔|许|期|年)|[:：](?=\\d\\d(?!\\d)))(?:整|半|\\d{1,2}分?(?!钟))?`, read: (match) => readTime(splitTime({ ...match, groups: [match.groups[0], undefined, match.groups[1]] })) },
  { pattern: `(?<!\\d[.:,]?|第)(\\d{1,2})点(?:整|半|(?:\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)分)`, read: (match) => readTime(splitTime({ ...match, groups: [match.groups[0], undefined, match.groups[1]] })) },
  { pattern: `([十百千])分之(${chineseNumber})秒`, read: ({ groups: [, whole = '', part = ''] }) => [{ kind: 'number', value: divide(parseChineseNumber(part), parseChineseNumber(whole)), unit: 'second' }] },
  { pattern: '百分之百|百分百', read: () => [{ kind: 'ratio', value: 1, weight: 'weak' }] },
  { pattern: `百分之(${chineseNumber})`, read: readPercent },
  { pattern: `千分之(${chineseNumber})`, read: (match) => [{ kind: 'ratio', value: divide(parseChineseNumber(match.groups[1] ?? ''), 1000) }] },
  { pattern: `万分之(${chineseNumber})`, read: (match) => [{ kind: 'ratio', value: divide(parseChineseNumber(match.groups[1] ?? ''), 10_000) }] },
  { pattern: `(\\d+|${hanNumber})分之(\\d+|${hanNumber})`, read: readFraction },
  { pattern: '(?<![\\d/.])(\\d{1})/(\\d{1,2})(?![\\d/])', read: ({ groups: [whole, part = '', all = ''] }) => [{ kind: 'ratio', value: Number(part) / Number(all), others: whole === undefined ? [] : [{ kind: 'number', value: Number(part) }] }] },
  { pattern: '([一二两三四五六七八])([二三四五六七八九])成(?![功为员立本果长都绩熟])', read: ({ groups: [, low = '', high = ''] }) => [low, high].map((tenths) => ({ kind: 'ratio' as const, value: parseChineseNumber(tenths) / 10 })) },
  { pattern: `([一二三四五六七八九]|\\d(?:\\.\\d)?)折(?!合|[算扣腾射磨])`, read: ({ groups: [, tenths = ''] }) => { const value = parseChineseNumber(tenths) / 10; return [{ kind: 'ratio', value, others: [{ kind: 'ratio', value: divide(1 - value, 1) }], weight: 'weak' }]; } },
  { pattern: '([一二三四五六七八九])旬(?!节)', read: ({ groups: [, tens = ''] }) => { const value = parseChineseNumber(tens) * 10; return [{ kind: 'number', value, unit: 'year', others: [{ kind: 'number', value: value - 10 }], weight: 'weak' }]; } },
  { pattern: '(?<!\\d)(\\d[05])后(?!来|续|卫|场|台|方|期|的)', read: ({ groups: [, value = ''] }) => readCohort(Number(value)) },
  { pattern: '(?<!\\d)(\\d{1,3})秒(\\d{2,3})(?!\\d)', read: ({ groups: [, seconds = '', rest = ''] }) => [{ kind: 'number', value: Number(`${seconds}.${rest}`), unit: 'second' }] },
  { pattern: '(?<!\\d)(\\d{1,2})[·•](\\d{1,2})(?!\\d)', read: ({ groups: [, first = '', day = ''] }) => [{ kind: 'date', value: Number(first) * 100 + Number(day), weight: 'weak' }] },
  { pattern: '([一三])季报', read: readQuarter },
  { pattern: `([一二两三四五六七八九]|\\d(?:\\.\\d)?)成(半|[一二三四五六七八九](?!成))?(?![功为员立本果长都绩熟年效交品型就分双立份])`, read: readTenths },
  { pattern: `翻(?:了|近|上|过|逾|超过?|将近|不止)*(?:([一两二三四五六七八]|\\d)(?:倍|番)|番|倍)`, read: readDoublings },
  { pattern: `(${chineseNumber})(?:余|多|来)?(半)?倍`, read: readMultiple },
  { pattern: `第(\\d+|${hanNumber})`, read: readOrdinal },
  { pattern: '成[百千]上[千万]|千百万|数以[十百千万亿]+计', read: () => [{ kind: 'vague', value: 1000, weight: 'soft' }] },
  { pattern: '([数几]|(?<!以|早|晚)上|成)((?:十|百(?!分)|千(?!瓦|克|米)|万|亿)+)(?![数之])', read: readVague },
  { pattern: `(近|将近|逾|超过|超|过|破|突破|约|达|接近|高达)([百千]?[万亿]+[余多级]?|[百千](?!分|瓦|克|米|年)[余多]?)(?!分|[之一二三])(${unitPatterns.zh})?`, read: readBare },
  { pattern: `()((?:[百千]万?亿|[百十千]万|万亿|[百千万](?=[余多]))[余多级]?)(?![分之一二三四五])(${unitPatterns.zh})?`, read: readBare },
  { pattern: `每([百千万])(${unitPatterns.zh}|[人名户个辆])`, read: ({ groups: [, step = '', word = ''] }) => getPer(step, word) },
  { pattern: `([一二两三四五六七八])([两二三四五六七八九])(十?[万亿]|[十百千万亿])?(?=[个名家人天年岁次位分场条周小项种])`, read: (match) => (isStep(match) ? readEither(match) : readNumber({ ...match, groups: [match.groups[0], undefined, undefined, (match.groups[0] ?? '')] })) },
  { pattern: number, read: readNumber },
  { pattern: `[（(]([一二三四五六七八九十])[）)]`, read: () => [] },
  { pattern: `(?<![一二两三四五六七八九十几数\\d]个?)(?:本|上|下|这|每|逢)?(?:周|星期|礼拜)([一二三四五六日天])(?![年次个天场轮半])`, read: readWeekday },
];

function getPer(step: string, word: string): Draft[] {
  const unit = getUnit(word);
  const value = parseChineseNumber(`一${step}`);
  return [{ kind: 'number', value, ...(unit === undefined ? {} : { unit }), weight: 'weak' }];
}

/** 90后 are those born in the 1990s. */
function readCohort(value: number): Draft[] {
  const year = value + (value < 30 ? 2000 : 1900);
  return [{ kind: 'decade', value, others: [{ kind: 'number', value }, { kind: 'year', value: year }, { kind: 'decade', value: year }], weight: 'weak' }];
}

function isStep({ groups: [, low = '', high = ''] }: Match): boolean {
  const difference = parseChineseNumber(high) - parseChineseNumber(low);
  return difference === 1 || (low === '三' && high === '五');
}

function readWeekday({ groups: [, name = ''] }: Match): Draft[] {
  return [{ kind: 'weekday', value: weekdays.indexOf(name === '天' ? '日' : name) + 1, weight: 'weak' }];
}

/** The captures that matched, moved to the front: one of several alternatives did. */
function firstGroups(match: Match): Match {
  const [whole, ...rest] = match.groups;
  return { ...match, groups: [whole, ...rest.filter((group) => group !== undefined)] };
}

/** Part of the day, hour, and whatever says the minutes. */
function splitTime(match: Match): Match {
  const [whole = '', part, hour = ''] = match.groups;
  const rest = whole.slice((part ?? '').length + hour.length + 1);
  return { ...match, groups: [whole, part, hour, rest] };
}

/** Finds the facts of a Chinese text whose typography is already plain. */
export const findChineseFacts = makeScanner(rules);
