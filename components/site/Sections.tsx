import type { ReactNode } from 'react';
import { Message, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { MissingPage, Page } from '@/lib/page/page';

interface Props {
  readonly page: Page | MissingPage;
}

interface SectionLink {
  readonly path: string;
  readonly label: ReactNode;
  readonly className?: string;
}

/**
 * The paper's sections: the topics that the newsroom chose, then all topics, all news and search. On
 * a phone they are a row that scrolls.
 */
export function Sections({ page }: Props) {
  const { archive, edition } = page;
  const here = page.kind === 'missing' ? undefined : page.path;
  const links: readonly SectionLink[] = [
    ...archive.sections.map(({ id, name }) => ({
      path: getPath(edition, { kind: 'topic', id }),
      label: <Text edition={edition} text={name} />,
    })),
    {
      path: getPath(edition, { kind: 'topics' }),
      label: <Message edition={edition} name="Sections.topics" />,
    },
    {
      path: getPath(edition, { kind: 'archive' }),
      label: <Message edition={edition} name="Sections.archive" />,
    },
    {
      path: getPath(edition, { kind: 'search' }),
      label: <Message edition={edition} name="SearchPage.title" />,
      className: 'search-link',
    },
  ];
  return (
    <nav className="sections note" aria-label={joinRuns(getMessage(edition, 'Sections.label'))}>
      <ul className="wrap">
        {links.map(({ path, label, className }) => (
          <li key={path} className={className}>
            <a href={path} aria-current={path === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <DisplayLink edition={edition} />
      </ul>
    </nav>
  );
}

/** The way to theme and size of text, which stand at the foot of the page and need a script, as this does. */
function DisplayLink({ edition }: { readonly edition: Edition }) {
  return (
    <li className="scripted">
      <a href="#comfort">
        <Message edition={edition} name="DisplaySettings.title" />
      </a>
    </li>
  );
}
