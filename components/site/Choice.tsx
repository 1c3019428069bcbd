import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { EditionLabel } from './EditionLabel';
import { Nameplate } from './Nameplate';

interface Props {
  readonly archive: Archive;
  /** The edition of two languages, in which the paper greets whoever it doesn't know. */
  readonly edition: Edition;
}

/** The paper's name and its editions, each in its own words. */
export function Choice({ archive, edition }: Props) {
  const { site, editions } = archive;
  return (
    <main className="wrap grid min-h-svh content-center gap-4 py-12">
      <h1 className="plate">
        <Nameplate site={site} edition={edition} />
      </h1>
      <p className="tagline">
        <Text edition={edition} text={site.tagline} />
      </p>
      <nav aria-label={joinRuns(getMessage(edition, 'EntryPage.label'))}>
        <ul className="choices grid md:grid-cols-4">
          {editions.map((each) => (
            <li key={each.id}>
              <a href={getPath(each, { kind: 'front' })} lang={each.lang} hrefLang={each.lang}>
                <strong className="headline">
                  <EditionLabel edition={each} />
                </strong>
                <span className="facts note">
                  <Message edition={each} name={`EntryPage.${each.id}`} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
