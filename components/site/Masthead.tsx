import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import { getPath } from '@/lib/address/address';
import type { MissingPage, Page } from '@/lib/page/page';
import { EditionSwitch } from './EditionSwitch';
import { Nameplate } from './Nameplate';
import { Sections } from './Sections';

interface Props {
  readonly page: Page | MissingPage;
}

/**
 * The head of every page. The front page has the name in full and the day of its newest
 * article: a date of the build would be news that is none, and would change every page daily.
 */
export function Masthead({ page }: Props) {
  const { archive, edition } = page;
  const front = page.kind === 'front';
  return (
    <header>
      <div className="topbar">
        <div className="wrap flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
          {front ? (
            <Day archive={archive} edition={edition} />
          ) : (
            <Name archive={archive} edition={edition} />
          )}
          <EditionSwitch page={page} />
        </div>
      </div>
      {front && <Plate archive={archive} edition={edition} />}
      <Sections page={page} />
    </header>
  );
}

type Part = Pick<Page, 'archive' | 'edition'>;

function Day({ archive, edition }: Part) {
  const [newest] = archive.articles;
  return (
    <p className="note">
      {newest && (
        <Time edition={edition} date={newest.published} timeZone={archive.site.timeZone} />
      )}
    </p>
  );
}

function Name({ archive, edition }: Part) {
  return (
    <a className="plate" href={getPath(edition, { kind: 'front' })}>
      <Nameplate site={archive.site} edition={edition} />
    </a>
  );
}

function Plate({ archive, edition }: Part) {
  return (
    <div className="masthead wrap grid justify-items-center gap-2 py-8">
      <h1 className="plate">
        <Nameplate site={archive.site} edition={edition} />
      </h1>
      <p className="tagline">
        <Text edition={edition} text={archive.site.tagline} />
      </p>
    </div>
  );
}
