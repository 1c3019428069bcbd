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

/** Source of a regular expression for a number that begins with an Arabic digit: `3万4000`, `60余万`. */
export const arabicNumber = `${arabic}(?:[余多几]?${magnitude})*(?:(?<=[百千万亿])零?${arabic}${magnitude}*)*`;

/** The same for a number in Chinese numerals, `一万五千亿`, `十二点五`. */
export const hanNumber =
  `(?:[一二两三四五六七八九十](?:${han}|${magnitude}|几(?![个家名位])|[余多](?=[万亿]))*` +
  `|零(?=点${han}))(?:点(?:${han})+${magnitude}*)?`;

/** A number in either script. */
export const chineseNumber = `(?:${arabicNumber}|${hanNumber})`;

/**
 * The value of a number as `chineseNumber` matches it; the vague 余, 多, 几 within it are
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
  const value = Number(
    `${parseChineseNumber(whole)}.${[...fraction].map((d) => digits[d]).join('')}`,
  );
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

/** A quotient without what binary fractions leave behind. */
export function divide(value: number, by: number): number {
  return Number((value / by).toPrecision(12));
}

/** Takes away what binary fractions leave behind: 1.1 × 10,000 is 11,000. */
function round(value: number): number {
  return Number(value.toPrecision(14));
}
