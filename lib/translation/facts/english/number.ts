const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values = new Map<string, number>([
  ...ones.map((word, index) => [word, index] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['dozen', 12],
  ['half', 0.5],
]);

const magnitudes = new Map<string, number>([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['tn', 1e12],
  ['t', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
]);

const irregular: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
};

const unit = ones.slice(1).join('|');
const teen = teens.join('|');
const ten = tens.join('|');
const small = `(?:(?:${ten})(?:[\\s-](?:${unit})\\b)?|${teen}|${unit})`;
const big = 'thousand|million|billion|trillion|quadrillion|quintillion';
const group = `(?:(?:an?|${teen}|${unit})[\\s-]hundred(?:\\sand\\s${small}|\\s${small})?|${small})\\b`;

/** Source of a regular expression for a number in words: `one hundred and twenty`, `half a million`. */
export const englishWords =
  `\\b(?:half[\\s-](?:an?[\\s-])?(?:${big}|dozen)` +
  `|(?:${unit}|${teen}|an?)[\\s-](?:hundred[\\s-])?dozen(?!s)\\b` +
  `|${group}(?:[\\s-](?:${big})\\b(?:,?\\s(?:and\\s)?${group}(?:[\\s-](?:${big})\\b)?)*)?` +
  `|an?[\\s-](?:${big})(?!s)\\b` +
  '|an?\\s(?:hundred|dozen)(?!s))\\b';

/** Source for digits: `24.25`, `600,000`, `24,25`, `1,00,000`. */
export const englishDigits = '\\d+(?:,\\d+)*(?:\\.\\d+)?';

/** Source for the words and letters that multiply: `billion`, `bn`, `k`. */
export const englishMagnitude =
  'thousand|million|billion|trillion|quadrillion|quintillion|hundred|dozen|mln|mn|m|bln|bn|b|trln|trn|tn|t|k|lakhs?|crores?';

const ordinalSmall =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|' +
  'thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth';
const ordinalTens =
  'twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth';

/** Source for an ordinal, `21st`, `twenty-first`. */
export const englishOrdinal = `(?:\\d+(?:,\\d{3})*(?:st|nd|rd|th)|(?:(?:\\d+(?:\\.\\d+)?|${unit}|${teen}|${ten})[\\s-])?(?:thousand|million|billion)th|(?:(?:${ten})-(?:${ordinalSmall})|${ordinalSmall}|${ordinalTens}))\\b`;

/** The value of digits as `englishDigits` matches them. A comma before one or two last digits is a decimal one. */
export function parseEnglishDigits(written: string): number {
  if (/^\d+,\d{1,2}$/.test(written)) return Number(written.replace(',', '.'));
  return Number(written.replace(/,/g, ''));
}

/** Source for a small number in words. */
export const smallNumber =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty';

/** The value of a number in digits or in words. */
export function parseEnglishCount(written: string): number {
  return /\d/.test(written) ? parseEnglishDigits(written) : parseEnglishWords(written);
}

/** How much a word or letter multiplies by; 1 for the empty word. */
export function getMagnitude(word: string): number {
  return magnitudes.get(word.toLowerCase()) ?? 1;
}

/** The value of a number in words as `englishWords` matches it. */
export function parseEnglishWords(written: string): number {
  let total = 0;
  let current = 0;
  for (const word of written.toLowerCase().split(/[\s,-]+/)) {
    const size = magnitudes.get(word) ?? 0;
    if (size >= 1000 || word === 'dozen') {
      total += (current || 1) * size;
      current = 0;
    } else if (word === 'hundred') {
      current = (current || 1) * 100;
    } else {
      current += isArticleAfterHalf(word, current) ? 0 : getSmallValue(word);
    }
  }
  return total + current;
}

function getSmallValue(word: string): number {
  return values.get(word) ?? 0;
}

function isArticleAfterHalf(word: string, current: number): boolean {
  return (word === 'a' || word === 'an') && current > 0;
}

/** The value of an ordinal as `englishOrdinal` matches it. */
export function parseEnglishOrdinal(written: string): number {
  const [, count, size] = /^(.*?)[\s-]?(thousand|million|billion)th$/i.exec(written) ?? [];
  if (size !== undefined) return (count ? parseEnglishCount(count) : 1) * getMagnitude(size);
  const digits = written.match(/^[\d,]+/);
  if (digits !== null) return Number(digits[0].replace(/,/g, ''));
  return written
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + getOrdinalWord(word), 0);
}

function getOrdinalWord(word: string): number {
  const known = irregular[word] ?? values.get(word);
  if (known !== undefined) return known;
  const name = word.replace(/ieth$/, 'y').replace(/th$/, '');
  return values.get(name) ?? magnitudes.get(name) ?? 0;
}
