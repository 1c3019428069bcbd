import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/i18n/editions';
import { Brief } from './Brief';
import { FrontSection } from './FrontSection';
import { FrontTopics } from './FrontTopics';
import { getFront } from './getFront';
import { Lead } from './Lead';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** The front page: the lead, the news beside and below it, something older, the topics. */
export function FrontPage({ archive, edition }: Props) {
  const { lead, brief, more, old } = getFront(archive, edition);
  if (!lead) {
    return (
      <p className="page-head deck parallel">
        <Message edition={edition} name="FrontPage.empty" />
      </p>
    );
  }
  return (
    <>
      <div className={brief.length > 0 ? 'front' : 'front alone'}>
        <Lead archive={archive} edition={edition} article={lead} />
        <Brief archive={archive} edition={edition} articles={brief} />
      </div>
      <FrontSection archive={archive} edition={edition} title="FrontPage.more" articles={more} />
      <FrontSection archive={archive} edition={edition} title="FrontPage.archive" articles={old} />
      <FrontTopics archive={archive} edition={edition} />
    </>
  );
}
