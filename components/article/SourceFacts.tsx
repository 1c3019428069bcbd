import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Source } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly edition: Edition;
  readonly source: Source;
  /** IANA name. */
  readonly timeZone: string;
}

const scheme = /^https?:\/\/(www\.)?/;

/** The source by name, day and terms of use, its address in print so that it stays on paper. */
export function SourceFacts({ edition, source, timeZone }: Props) {
  const { name, url, published, licence } = source;
  return (
    <>
      <dt>
        <Message edition={edition} name="Provenance.source" />
      </dt>
      <dd>
        <span className="dotted">
          <span>
            <Text edition={edition} text={name} />
          </span>
          {published ? (
            <Time edition={edition} date={published} timeZone={timeZone} />
          ) : (
            <span>
              <Message edition={edition} name="Provenance.undated" />
            </span>
          )}
          {licence && <span>{licence}</span>}
        </span>
        {url && (
          <a className="address" href={url}>
            {url.replace(scheme, '')}
          </a>
        )}
      </dd>
    </>
  );
}
