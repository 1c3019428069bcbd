import { Message, Runs, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { MissingPage, Page } from '@/lib/page/page';
import { getNearestPaperPage } from '@/lib/page/textPages';
import { DisplaySettings } from './DisplaySettings';
import { EditionLink } from './EditionSwitch';

interface Props {
  readonly page: Page | MissingPage;
}

/** The foot of every page: the publisher, the paper's own pages, the page in all editions. */
export function Footer({ page }: Props) {
  const { archive, edition } = page;
  return (
    <footer className="foot note">
      <div className="wrap grid gap-x-12 gap-y-6 py-8 md:grid-cols-[2fr_1fr_1fr]">
        <p>
          <strong>
            <Text edition={edition} text={archive.site.name} />
          </strong>
          <br />
          <Publisher page={page} />
        </p>
        <PaperPages page={page} />
        <nav aria-label={joinRuns(getMessage(edition, 'Footer.editions'))}>
          <ul className="links">
            {archive.editions.map((other) => (
              <li key={other.id}>
                <EditionLink edition={other} path={getEditionPath(page, other)} />
              </li>
            ))}
            <li>
              <a href="/?choose">
                <Message edition={edition} name="EntryPage.label" />
              </a>
            </li>
          </ul>
        </nav>
        <DisplaySettings edition={edition} />
      </div>
    </footer>
  );
}

/** This page in another edition, or the front page of one that lacks it. */
function getEditionPath(page: Props['page'], other: Edition): string {
  const isThere = page.kind !== 'missing' && page.editions.includes(other);
  return getPath(other, isThere ? page.address : { kind: 'front' });
}

function Publisher({ page: { archive, edition } }: Props) {
  const { name, url, email } = archive.site.publisher;
  const text = <Message edition={edition} name="Footer.publisher" values={{ name }} />;
  return (
    <>
      {url ? <a href={url}>{text}</a> : text}
      {email && (
        <>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </>
  );
}

const services = [
  { kind: 'search', name: 'SearchPage.title' },
  { kind: 'glossary', name: 'GlossaryPage.title' },
  { kind: 'follow', name: 'FollowPage.title' },
] as const;

/** Search, names and feeds, then the paper's own pages, each in this edition or in the nearest that has it. */
function PaperPages({ page }: Props) {
  const { archive, edition } = page;
  return (
    <nav aria-label={joinRuns(getMessage(edition, 'Footer.paper'))}>
      <ul className="links">
        {services.map(({ kind, name }) => (
          <li key={kind}>
            <a href={getPath(edition, { kind })}>
              <Message edition={edition} name={name} />
            </a>
          </li>
        ))}
        {archive.pages.map((record) => {
          const { path, title } = getNearestPaperPage(page, record);
          return (
            <li key={path}>
              <a href={path}>
                <Runs runs={title} lang={edition.lang} />
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
