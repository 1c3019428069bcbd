import { Time } from '@/components/text/Time';
import { getMonthDate } from '@/lib/archive/getMonthDate';
import type { Edition } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';

interface Props {
  readonly edition: Edition;
  /** `yyyy-mm` */
  readonly month: string;
}

/** The way to the news of a month. */
export function MonthLink({ edition, month }: Props) {
  return (
    <a href={getPath(edition, { kind: 'month', month })}>
      <Time edition={edition} date={getMonthDate(month)} timeZone="UTC" />
    </a>
  );
}
