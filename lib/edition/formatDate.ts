import type { ContentDate } from '@/lib/date/contentDate';
import { languages } from '@/lib/language/language';
import type { Edition } from './editions';
import type { Run } from './runs';
import { getRuns } from './runs';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

/**
 * A date as an edition writes it: `12 January 2024`, `2024年1月12日`. A day or a month is
 * shown as the newsroom wrote it; an instant in the paper's time zone (IANA name).
 */
export function formatDate(edition: Edition, date: ContentDate, timeZone: string): readonly Run[] {
  const civil = date.precision !== 'minute';
  // A date without a time is read as UTC.
  const moment = civil ? Date.parse(date.iso) : date.instant;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: civil ? 'UTC' : timeZone,
    ...shapes[date.precision],
  };
  return getRuns(
    edition,
    Object.fromEntries(
      languages.map((language) => [
        language,
        new Intl.DateTimeFormat(locales[language], options).format(moment),
      ]),
    ),
  );
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
