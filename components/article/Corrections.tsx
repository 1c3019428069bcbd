import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Correction } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly edition: Edition;
  readonly corrections: readonly Correction[];
  /** IANA name. */
  readonly timeZone: string;
}

/** What was put right in one article, each with its day. */
export function Corrections({ edition, corrections, timeZone }: Props) {
  if (corrections.length === 0) return null;
  return (
    <>
      <dt>
        <Message edition={edition} name="Provenance.corrections" />
      </dt>
      {corrections.map(({ date, en, zh }) => (
        <dd key={`${date.iso} ${en}`}>
          <Time edition={edition} date={date} timeZone={timeZone} />
          <br />
          <Text edition={edition} text={{ en, zh }} />
        </dd>
      ))}
    </>
  );
}
