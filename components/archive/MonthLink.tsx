import { Time } from '@/components/text/Time';
import { getPath } from '@/lib/address/address';
import { parseDate } from '@/lib/date/contentDate';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly edition: Edition;
  /** `yyyy-mm` */
  readonly month: string;
}

/** The way to the news of a month. */
export function MonthLink({ edition, month }: Props) {
  return (
    <a href={getPath(edition, { kind: 'month', month })}>
      <Time edition={edition} date={parseDate(month, 'UTC')} timeZone="UTC" />
    </a>
  );
}
