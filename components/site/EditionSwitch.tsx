import { Message } from '@/components/text/Message';
import { type Address, getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { type Edition, editions } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/joinRuns';
import { getEditions } from '@/lib/page/getEditions';
import { EditionLabel } from './EditionLabel';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  /** Without one, the editions are offered by their front pages. */
  readonly address: Address | undefined;
}

/** The same page in the other editions. One that lacks the page is named, but offers nothing. */
export function EditionSwitch({ archive, edition, address }: Props) {
  const existing = address ? getEditions(archive, address) : editions;
  return (
    <nav className="note" aria-label={joinRuns(getMessage(edition, 'EditionSwitch.label'))}>
      <ul className="switch">
        {editions.map((other) => (
          <li key={other.id}>
            {existing.includes(other) ? (
              <a
                href={getPath(other, address ?? { kind: 'front' })}
                lang={other.lang}
                hrefLang={other.lang}
                aria-current={address && other.id === edition.id ? 'page' : undefined}
              >
                <EditionLabel edition={other} />
              </a>
            ) : (
              <Missing edition={edition} other={other} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Missing({ edition, other }: { readonly edition: Edition; readonly other: Edition }) {
  return (
    <span title={joinRuns(getMessage(edition, 'EditionSwitch.missing'))}>
      <s lang={other.lang}>
        <EditionLabel edition={other} />
      </s>
      <span className="sr-only">
        <Message edition={edition} name="EditionSwitch.missing" />
      </span>
    </span>
  );
}
