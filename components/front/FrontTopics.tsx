import { TopicColumns } from '@/components/archive/TopicColumns';
import { Message } from '@/components/text/Message';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** How many of each kind; the rest is a click away. */
const most = 6;

/** The topics with the most articles, by kind. */
export function FrontTopics({ archive, edition }: Props) {
  if (archive.topics.length === 0) return null;
  return (
    <section className="section screen">
      <h2 className="sr-only">
        <Message edition={edition} name="FrontPage.topics" />
      </h2>
      <TopicColumns archive={archive} edition={edition} most={most} />
      <p className="note flex flex-wrap justify-between gap-x-8 pbs-6">
        <a href={getPath(edition, { kind: 'topics' })}>
          <Message edition={edition} name="FrontPage.allTopics" />
        </a>
        <a href={getPath(edition, { kind: 'archive' })}>
          <Message edition={edition} name="FrontPage.wholeArchive" />
        </a>
      </p>
    </section>
  );
}
