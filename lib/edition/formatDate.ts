import type { ContentDate } from '@/lib/date/contentDate';
import type { Language, Localized } from '@/lib/language/language';
import type { Edition } from './editions';
import type { Run } from './runs';
import { getRuns } from './runs';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

/** A date as an edition writes it, in the paper's time zone (IANA name). */
export function formatDate(edition: Edition, date: ContentDate, timeZone: string): readonly Run[] {
  return getRuns(edition, writeDate(date, timeZone));
}

/**
 * A date as each language writes it: `12 January 2024`, `2024年1月12日`. A day or a month is
 * shown as the newsroom wrote it; an instant in the paper's time zone (IANA name).
 */
export function writeDate(date: ContentDate, timeZone: string): Localized {
  const civil = date.precision !== 'minute';
  // A date without a time is read as UTC.
  const moment = civil ? Date.parse(date.iso) : date.instant;
  const zone = civil ? 'UTC' : timeZone;
  const write = (language: Language) => getFormat(language, date.precision, zone).format(moment);
  return { en: write('en'), zh: write('zh') };
}

/** Making one takes as long as a thousand dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function getFormat(
  language: Language,
  precision: ContentDate['precision'],
  timeZone: string,
): Intl.DateTimeFormat {
  const key = `${language} ${precision} ${timeZone}`;
  const options = { timeZone, ...shapes[precision] };
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, format);
  return format;
}

const shapes: Readonly<Record<ContentDate['precision'], Intl.DateTimeFormatOptions>> = {
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
};
