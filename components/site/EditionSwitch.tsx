import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import { getEditions } from '@/lib/archive/getEditions';
import type { Address } from '@/lib/i18n/address';
import { type Edition, editions } from '@/lib/i18n/editions';
import { getMessage } from '@/lib/i18n/getMessage';
import { getPath } from '@/lib/i18n/getPath';
import { joinRuns } from '@/lib/i18n/joinRuns';
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
