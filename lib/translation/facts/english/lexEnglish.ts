import { Table } from '@/lib/translation/facts/lexer/table';
import { getNumber, noTags, type Tags, type Token } from '@/lib/translation/facts/lexer/token';
import { joinEnglishNumerals } from './numerals';
import { englishWords } from './words';

/** Addresses and versions, currency signs, abbreviations, words, figures, and any other sign. */
const pieces = new RegExp(
  [
    'https?:\\S+|[\\w.+-]+@[\\w.]+\\w|v?\\d+(?:\\.\\d+){2,}',
    '(?:\\b(?:US|HK|NT|NZ|AU|CA|A|C|S|R))?\\$|CN¥',
    '(?:\\b\\p{L}\\.){2,}|\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|approx|sq)\\.',
    '\\d+(?:,\\d+)*(?:\\.\\d+|[½¼¾])?|°[CFcf]\\b',
    "km/h|[’']s\\b|[\\p{L}\\p{M}]+(?:&\\p{L}+)?(?:[’'](?!s\\b)\\p{L}+)*[²³]?",
    '[^\\s]',
  ].join('|'),
  'gu',
);

/** Such words that no table has. */
const prefixes = new Set(
  (
    'mid pre post early late sub non over under circa top aged age magnitude category phase grade ' +
    "level type class tier stage group row shenzhou tianwen tianzhou chang'e in to by of and or per than until from fy q h"
  ).split(' '),
);

const stop = { stop: 1 };

const table = new Table((word) => word.split(' ')).add(englishWords);

/** The tokens of an English text whose typography is plain. */
export function lexEnglish(text: string): readonly Token[] {
  const tokens = joinEnglishNumerals(lookUp(joinCodes(split(text), text), text), text);
  const end = text.length;
  return [...tokens, { word: '', tags: { end: 1 }, start: end, end, gap: '' }];
}

/** Words, figures and signs; a hyphen inside a word is the gap before what follows. */
function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  let isHyphen = false;
  for (const { 0: written, index } of text.matchAll(pieces)) {
    if (written === '-' && index === end && /[\p{L}\p{N}%$€£]/u.test(text.charAt(index + 1))) {
      isHyphen = true;
      continue;
    }
    const space = index === end ? '' : ' ';
    const gap = isHyphen ? '-' : space;
    isHyphen = false;
    end = index + written.length;
    tokens.push({ word: getLookUp(written), tags: getFigure(written), start: index, end, gap });
  }
  return tokens;
}

function getLookUp(written: string): string {
  const word = written.toLowerCase().replaceAll('’', "'");
  return /^(?:\p{L}\.){2,}$/u.test(word) ? word.replaceAll('.', '') : word;
}

/** Digits as a figure; a comma before one or two last digits is a decimal one. */
function getFigure(written: string): Tags {
  if (/^[^\p{L}\p{N}]$/u.test(written)) return stop;
  if (!/^\d/.test(written)) return noTags;
  if (/^\d+(?:\.\d+){2,}/.test(written)) return { code: 1 };
  const isDecimal = /^\d+,\d{1,2}$/.test(written);
  const digits = isDecimal ? written.replace(',', '.') : written.replaceAll(',', '');
  const [, whole, part = ''] = /^(\d+)([½¼¾])$/.exec(digits) ?? [];
  return { digits: whole === undefined ? Number(digits) : Number(whole) + (parts[part] ?? 0) };
}

const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** F-16, COVID-19, 6G: letters and figures that say no number together. */
function joinCodes(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && isCode(last, token, joined.at(-2), text.charAt(token.end))) {
      joined[joined.length - 1] = {
        ...last,
        word: last.word + token.word,
        tags: { code: 1 },
        end: token.end,
      };
    } else joined.push(token);
  }
  return joined;
}

function isCode(last: Token, token: Token, before: Token | undefined, after: string): boolean {
  if (token.gap === ' ' || !/^[\p{L}\d]/u.test(token.word)) return false;
  const isFigure = 'digits' in token.tags;
  if ('code' in last.tags) return token.gap === '' || isFigure;
  const isUnit = before !== undefined && 'digits' in before.tags && last.gap === '';
  if (!isFigure || isUnit || !/^(?!x$)[a-z]/.test(last.word)) return false;
  const isPeriod = /^(?:fy|q[1-4]$|h[12]$)/.test(last.word + token.word) && !/[a-z]/i.test(after);
  return token.gap === '-' ? !isPrefix(last.word) : !isPeriod && !isBeforeFigures(last.word);
}

/** Words before a hyphen and a figure that make no code of it: mid-2023, nine-in-10, May-2023. */
function isPrefix(word: string): boolean {
  const tags = findTags(word);
  return prefixes.has(word) || 'ones' in tags || isBeforeFigures(word);
}

/** Currencies and months: Rmb5, Jan7. */
function isBeforeFigures(word: string): boolean {
  const tags = findTags(word);
  return 'sign' in tags || 'month' in tags || 'shortMonth' in tags;
}

function findTags(word: string): Tags {
  return table.find((place) => (place === 0 ? word : undefined), 0)?.tags ?? noTags;
}

/** Gives the tokens the tags of the table; words that only mean something together become one. No month is small. */
function lookUp(tokens: readonly Token[], text: string): readonly Token[] {
  const found: Token[] = [];
  const getStep = (place: number) => {
    const token = tokens[place];
    return token && ('digits' in token.tags || 'code' in token.tags) ? undefined : token?.word;
  };
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place];
    if (!token) break;
    const hit = table.find(getStep, place);
    const last = tokens[place + (hit?.length ?? 1) - 1] ?? token;
    const word =
      hit && hit.length > 1
        ? tokens
            .slice(place, place + hit.length)
            .map((own) => own.word)
            .join(' ')
        : token.word;
    found.push(hit ? { ...token, word, tags: hit.tags, end: last.end } : token);
    place += hit?.length ?? 1;
  }
  return found.map((token, place) => {
    const isSmall = /^\p{Ll}/u.test(text.charAt(token.start));
    if ('month' in token.tags && isSmall) return { ...token, tags: noTags };
    const month = getNumber(token, 'shortMonth');
    if (month === undefined) return token;
    const isBefore = 'digits' in (found[place + 1]?.tags ?? noTags);
    return isBefore ? { ...token, tags: { month } } : { ...token, tags: noTags };
  });
}
