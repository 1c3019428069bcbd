import { Message, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { EditionLabel, EditionLink } from './EditionSwitch';
import { Nameplate } from './Nameplate';

interface Props {
  readonly archive: Archive;
  /** The edition in two languages, in which the paper greets readers whose language it doesn't know. */
  readonly edition: Edition;
}

/** The page at `/`: the paper's name and the choice of editions, each in its own words. */
export function EntryPage({ archive, edition }: Props) {
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
              <EditionLink edition={each} path={getPath(each, { kind: 'front' })}>
                <strong className="headline">
                  <EditionLabel edition={each} />
                </strong>{' '}
                <span className="facts note">
                  <Message edition={each} name={`EntryPage.${each.id}`} />
                </span>
              </EditionLink>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
