const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const steps: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
];

const magnitude = '(?:十|百(?!分|帕)|千(?![瓦克米卡赫伏焦帕比])|万|亿)';
const arabic = '(?:\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const han = '[零〇一二两三四五六七八九]';

/** A number that begins with figures, `3万4000`, `60余万`, or with Chinese numerals, `一万五千亿`, `十二点五`. */
const numeral = new RegExp(
  `${arabic}(?:[余多几]?${magnitude})*(?:(?<=[百千万亿])零?${arabic}${magnitude}*)*` +
    `|(?:[一二两三四五六七八九十](?:${han}|${magnitude}|几(?![个家名位])|[余多](?=[万亿]))*` +
    `|零(?=点${han}))(?:点${han}+(?![十分整半零〇一二三四五六七八九])${magnitude}*)?`,
  'y',
);

/** The numeral that begins at a place; the empty text if none does. */
export function matchNumeral(text: string, place: number): string {
  numeral.lastIndex = place;
  return numeral.exec(text)?.[0] ?? '';
}

/**
 * The value of a number as `matchNumeral` matches it; the vague 余, 多, 几 within it are
 * of no account. Follows everyday reading: 三百五 is 350, 二〇二三 is 2023.
 */
export function parseChineseNumber(written: string): number {
  const text = written.replace(/[余多几,]/g, '');
  if (text === '') return 0;
  const [whole = '', rest] = text.split('点');
  if (rest !== undefined) return parseDecimal(whole, rest);
  if (/^\d/.test(text) && !/[十百千万亿]/.test(text)) return Number(text);
  if (/^[零〇一二两三四五六七八九]{2,}$/.test(text)) return parseDigits(text);
  return parseSteps(text);
}

function parseDecimal(whole: string, rest: string): number {
  const fraction = rest.match(/^[零〇一二两三四五六七八九]+/)?.[0] ?? '';
  const after = rest.slice(fraction.length);
  const decimals = [...fraction].map((digit) => digits[digit]).join('');
  const value = Number(`${parseChineseNumber(whole)}.${decimals}`);
  return round(value * (after === '' ? 1 : parseSteps(`一${after}`)));
}

function parseDigits(text: string): number {
  return Number([...text].map((digit) => digits[digit]).join(''));
}

function parseSteps(text: string): number {
  for (const [sign, size] of steps) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const left = at === 0 ? 1 : parseSteps(text.slice(0, at));
    return round(left * size + parseRest(text.slice(at + 1), size));
  }
  const plain = text.replace(/^[零〇]+(?=.)/, '');
  return /^\d/.test(plain) ? Number(plain) : parseDigits(plain);
}

/** What follows a step: one lone numeral counts in the next smaller step, 两万五 is 25,000. */
function parseRest(rest: string, size: number): number {
  if (rest === '') return 0;
  const lone = /^[一二三四五六七八九]$/.test(rest);
  return lone && size >= 100 ? parseDigits(rest) * (size / 10) : parseSteps(rest);
}

/** Takes away what binary fractions leave behind: 1.1 × 10,000 is 11,000. */
function round(value: number): number {
  return Number(value.toPrecision(14));
}

/** Two numerals in a row that mean either: 两三秒, 七八十万元, 六七月份. */
const either =
  /^(一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)((?:十|[百千](?=[万亿]|$))?[万亿]?|百|千)$/;

/** The tags of a number: its value and how it is written. */
export function getNumeralTags(written: string): Readonly<Record<string, string | number>> {
  const value = parseChineseNumber(written);
  const [, pair, step = ''] = either.exec(written) ?? [];
  if (pair !== undefined) {
    const [low, high] = [...pair].map((digit) => parseChineseNumber(digit + step));
    return {
      number: value,
      han: written,
      low: low ?? 0,
      high: high ?? 0,
      ...(step !== '' && { step: 1 }),
    };
  }
  const isArabic = /^\d/.test(written);
  return {
    number: value,
    [isArabic ? 'arabic' : 'han']: written,
    ...(/^\d+(?:\.\d+)?$/.test(written) && { digits: value }),
    ...(value < 10 && { below10: value }),
    ...(isSmall(written) && value >= 1 && value <= 31 && { day: value }),
    ...(isSmall(written) && value >= 1 && value <= 12 && { month: value }),
    ...(/^(?:\d{4}|[一二][〇零一二三四五六七八九]{3})$/.test(written) && { year: value }),
  };
}

function isSmall(written: string): boolean {
  return /^(?:\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])$/.test(written);
}
