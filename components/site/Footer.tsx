import { Message, Runs, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { languages } from '@/lib/language/language';
import type { MissingPage, Page } from '@/lib/page/page';
import { getNearestPaperPage } from '@/lib/page/paperPage';
import { DisplaySettings } from './DisplaySettings';
import { EditionSwitch } from './EditionSwitch';

interface Props {
  readonly page: Page | MissingPage;
}

/** The foot of every page: the publisher, the paper's own pages, the way to another edition. */
export function Footer({ page }: Props) {
  const { archive, edition } = page;
  return (
    <footer className="foot note">
      <div className="wrap">
        <p>
          <strong>
            <Text edition={edition} text={archive.site.name} />
          </strong>
          <br />
          <Publisher page={page} />
        </p>
        <PaperPages page={page} />
        <EditionSwitch page={page} label="EditionSwitch.again" />
        <DisplaySettings edition={edition} />
      </div>
    </footer>
  );
}

/** Who publishes the paper, unless it goes by the paper's own name, and where to write to. */
function Publisher({ page: { archive, edition } }: Props) {
  const { name, url, email } = archive.site.publisher;
  const isPaper = languages.every((language) => name[language] === archive.site.name[language]);
  const text = <Message edition={edition} name="Footer.publisher" values={{ name }} />;
  return (
    <>
      {url ? <a href={url}>{text}</a> : !isPaper && text}
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

/** Search, names and feeds, then the paper's own pages, each in this edition or in the nearest that has it, and the choice of editions. */
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
        <li>
          <a href="/?choose">
            <Message edition={edition} name="EntryPage.label" />
          </a>
        </li>
      </ul>
    </nav>
  );
}
