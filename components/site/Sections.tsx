import { Message, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { MissingPage, Page } from '@/lib/page/page';

interface Props {
  readonly page: Page | MissingPage;
}

/** The paper's sections: the topics that the newsroom chose, then the lists of all topics and all news. */
export function Sections({ page }: Props) {
  const { archive, edition } = page;
  const here = page.kind === 'missing' ? undefined : page.path;
  const links = [
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
  ];
  return (
    <nav className="sections note" aria-label={joinRuns(getMessage(edition, 'Sections.label'))}>
      <ul className="wrap flex flex-wrap justify-center gap-x-6 py-1.5">
        {links.map(({ path, label }) => (
          <li key={path}>
            <a href={path} aria-current={path === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
