import { isDate } from '@/lib/date/contentDate';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const chineseDigits = '〇一二三四五六七八九';

const prefix =
  /^(?:published(?: on)?|posted(?: on)?|date|updated|发布(?:时间|日期)?|日期|时间|刊发日期)\s*[:：]?\s*/i;

const weekday =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,?\s+|[\s,，（(]*(?:星期|周)[一二三四五六日天][）)]?$/gi;

/** A clock after the date is left out: without an offset it is not an instant. */
const clock = /[\sT,，]+\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s*(?:am|pm|a\.m\.|p\.m\.))?$/i;

/**
 * A text that is a date and nothing else, in English or Chinese, as ISO 8601: `12 January 2024`,
 * `Jan. 12, 2024`, `2024-01-12`, 2024年1月12日, 二〇二四年一月十二日; a month alone as well.
 * Undefined where it is no date, one that doesn't exist, or one that could be two (`01/02/2024`).
 */
export function parseTextDate(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const bare = text.trim().replace(prefix, '').replace(clock, '').replace(weekday, '').trim();
  const parts = parseEnglish(bare) ?? parseNumeric(convertChineseDigits(bare));
  if (!parts) return undefined;
  const [year, month, day] = parts;
  if (year < 1900 || year > 2100) return undefined;
  const iso = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isDate(iso) ? iso : undefined;
}

type Parts = readonly [year: number, month: number, day?: number];

function parseEnglish(text: string): Parts | undefined {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([A-Z][a-z]{2,8})\.?,? (\d{4})$/i.exec(
    text,
  );
  const monthFirst = /^([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [day, name, year] = dayFirst?.slice(1) ?? [
    monthFirst?.[2],
    monthFirst?.[1],
    monthFirst?.[3],
  ];
  const month = getMonth(name ?? '');
  if (month === 0 || year === undefined) return undefined;
  return day === undefined ? [Number(year), month] : [Number(year), month, Number(day)];
}

function getMonth(name: string): number {
  const known =
    'january february march april may june july august september october november december';
  const lower = name.toLowerCase();
  const isName = known.split(' ').some((month) => month.startsWith(lower)) || lower === 'sept';
  return isName ? months.indexOf(lower.slice(0, 3)) + 1 : 0;
}

function parseNumeric(text: string): Parts | undefined {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined || month === undefined) return undefined;
  return day === undefined ? [year, month] : [year, month, day];
}

/** 二〇二四年一月十二日 with the figures that mean the same. */
function convertChineseDigits(text: string): string {
  if (!/[〇一二三四五六七八九十]/.test(text)) return text;
  return text
    .replace(/[○０零]/g, '〇')
    .replace(
      /([一二三])?十([一二三四五六七八九])?/g,
      (_, tens = '一', ones = '〇') => `${tens}${ones}`,
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)));
}
