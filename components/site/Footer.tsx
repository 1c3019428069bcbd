import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Site } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { Comfort } from './Comfort';
import { EditionLabel } from './EditionLabel';
import { PaperPages } from './PaperPages';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** The foot of every page: who makes the paper, its own pages, the front pages of all editions. */
export function Footer({ archive, edition }: Props) {
  return (
    <footer className="foot note">
      <div className="wrap grid gap-x-12 gap-y-6 py-8 md:grid-cols-[2fr_1fr_1fr]">
        <p>
          <strong>
            <Text edition={edition} text={archive.site.name} />
          </strong>
          <br />
          <Publisher site={archive.site} edition={edition} />
        </p>
        <PaperPages archive={archive} edition={edition} />
        <nav aria-label={joinRuns(getMessage(edition, 'Footer.editions'))}>
          <ul className="links">
            {archive.editions.map((other) => (
              <li key={other.id}>
                <a href={getPath(other, { kind: 'front' })} lang={other.lang} hrefLang={other.lang}>
                  <EditionLabel edition={other} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Comfort edition={edition} />
      </div>
    </footer>
  );
}

function Publisher({ site, edition }: { readonly site: Site; readonly edition: Edition }) {
  const { name, url, email } = site.publisher;
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
