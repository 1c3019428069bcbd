import type { ContentDate } from '@/lib/date/contentDate';
import type { Edition } from '@/lib/edition/editions';
import { formatDate } from '@/lib/edition/formatDate';
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
