import { Message, Text, Time } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { MissingPage, Page, PageOf } from '@/lib/page/page';
import { EditionSwitch } from './EditionSwitch';
import { Nameplate } from './Nameplate';
import { SearchBox } from './SearchBox';
import { Sections } from './Sections';

interface Props {
  readonly page: Page | MissingPage;
}

/**
 * The head of every page. The front page has the name in full and the day of its newest
 * article: the day of the build would promise news where there is none, and change every page daily.
 */
export function Masthead({ page }: Props) {
  return (
    <header>
      <div className="topbar">
        <div className="wrap">
          {page.kind === 'front' ? <Day page={page} /> : <Name page={page} />}
          <SearchBox page={page} />
          <EditionSwitch page={page} />
        </div>
      </div>
      {page.kind === 'front' && <FullName page={page} />}
      <Sections page={page} />
    </header>
  );
}

function Day({ page: { edition, newest, site } }: { readonly page: PageOf<'front'> }) {
  return (
    <p className="note day">
      {newest && (
        <>
          <Message edition={edition} name="Masthead.latest" />
          {' · '}
          <Time edition={edition} date={newest.published} timeZone={site.timeZone} />
        </>
      )}
    </p>
  );
}

function Name({ page: { archive, edition } }: Props) {
  return (
    <a className="plate" href={getPath(edition, { kind: 'front' })}>
      <Nameplate site={archive.site} edition={edition} />
    </a>
  );
}

function FullName({ page: { archive, edition } }: Props) {
  return (
    <div className="masthead wrap">
      <h1 className="plate">
        <Nameplate site={archive.site} edition={edition} />
      </h1>
      <p className="tagline">
        <Text edition={edition} text={archive.site.tagline} />
      </p>
    </div>
  );
}
