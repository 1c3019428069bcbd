import type { ContentDate } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import { formatDate } from '@/lib/i18n/formatDate';
import { Runs } from './Runs';

interface Props {
  readonly edition: Edition;
  readonly date: ContentDate;
  /** IANA name. */
  readonly timeZone: string;
}

/** A date for readers and for machines. */
export function Time({ edition, date, timeZone }: Props) {
  return (
    <time dateTime={date.iso}>
      <Runs runs={formatDate(edition, date, timeZone)} lang={edition.lang} />
    </time>
  );
}
