import { Message } from '@/components/text/Message';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { MissingPage, Page } from '@/lib/page/page';
import { EditionLabel } from './EditionLabel';

interface Props {
  readonly page: Page | MissingPage;
}

/**
 * The same page in the other editions. One that lacks the page is named, but offers nothing. Where
 * there is no page, the editions are offered by their front pages.
 */
export function EditionSwitch({ page }: Props) {
  const { edition } = page;
  const { editions } = page.archive;
  const isMissing = page.kind === 'missing';
  const existing = isMissing ? editions : page.editions;
  return (
    <nav className="note" aria-label={joinRuns(getMessage(edition, 'EditionSwitch.label'))}>
      <ul className="switch">
        {editions.map((other) => (
          <li key={other.id}>
            {existing.includes(other) ? (
              <a
                href={getPath(other, isMissing ? { kind: 'front' } : page.address)}
                lang={other.lang}
                hrefLang={other.lang}
                aria-current={!isMissing && other.id === edition.id ? 'page' : undefined}
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
