import { getTexts } from '@/components/text/getTexts';
import { Runs } from '@/components/text/Runs';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { getRuns, joinRuns } from '@/lib/edition/runs';
import { getHome } from '@/lib/page/textPages';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** The pages of the paper itself, each in this edition or, where it lacks it, where it is. */
export function PaperPages({ archive, edition }: Props) {
  if (archive.pages.length === 0) return null;
  return (
    <nav aria-label={joinRuns(getMessage(edition, 'Footer.paper'))}>
      <ul className="links">
        {archive.pages.map((page) => {
          const address = { kind: 'paper', name: page.name } as const;
          return (
            <li key={page.name}>
              <a href={getPath(getHome(edition, page), address)}>
                <Runs runs={getRuns(edition, getTexts(page, 'title'))} lang={edition.lang} />
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
