import { Message, Text, Time } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Withdrawal as Notice } from '@/lib/content/records';
import type { MissingPage } from '@/lib/page/page';

interface Props {
  readonly page: MissingPage;
}

/** What a reader sees at an address that leads nowhere, or no longer, and where to go from there. */
export function NotFound({ page }: Props) {
  const { edition, article } = page;
  return (
    <div className="page-head">
      <h1 className="headline parallel">
        <Message edition={edition} name={article ? 'NotFound.withdrawn' : 'NotFound.title'} />
      </h1>
      {article ? (
        <Withdrawal page={page} notice={article.withdrawn} />
      ) : (
        <p className="deck parallel">
          <Message edition={edition} name="NotFound.text" />
        </p>
      )}
      <ul className="note dotted">
        <li>
          <a href={getPath(edition, { kind: 'front' })}>
            <Message edition={edition} name="NotFound.front" />
          </a>
        </li>
        <li>
          <a href={getPath(edition, { kind: 'topics' })}>
            <Message edition={edition} name="Sections.topics" />
          </a>
        </li>
        <li>
          <a href={getPath(edition, { kind: 'archive' })}>
            <Message edition={edition} name="ArchivePage.title" />
          </a>
        </li>
      </ul>
    </div>
  );
}

/** When an article was withdrawn, and why. */
function Withdrawal({ page, notice }: Props & { readonly notice: Notice }) {
  const { edition, archive } = page;
  const { date, en, zh } = notice;
  return (
    <>
      <p className="note">
        <Time edition={edition} date={date} timeZone={archive.site.timeZone} />
      </p>
      <p className="deck parallel">
        <Text edition={edition} text={{ en, zh }} />
      </p>
    </>
  );
}
