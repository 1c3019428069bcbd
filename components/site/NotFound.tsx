import { Message } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';

/** What a reader sees at an address that leads nowhere, and where to go from there. */
export function NotFound({ edition }: { readonly edition: Edition }) {
  return (
    <div className="page-head">
      <h1 className="headline parallel">
        <Message edition={edition} name="NotFound.title" />
      </h1>
      <p className="deck parallel">
        <Message edition={edition} name="NotFound.text" />
      </p>
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
