import { NoNews } from '@/components/archive/NoNews';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { FrontSection } from './FrontSection';
import { FrontTopics } from './FrontTopics';
import { getFront } from './getFront';
import { Lead } from './Lead';
import { OtherNews } from './OtherNews';
import { SecondNews } from './SecondNews';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** The front page: the lead, the news beside and below it, something older, the topics. */
export function FrontPage({ archive, edition }: Props) {
  const { lead, second, others, more, old } = getFront(archive, edition);
  if (!lead) return <NoNews edition={edition} />;
  return (
    <>
      <div className="front grid gap-8 pbs-8">
        <div className="grid grid-cols-1 content-start gap-8">
          <Lead archive={archive} edition={edition} article={lead} />
          <SecondNews archive={archive} edition={edition} articles={second} />
        </div>
        <OtherNews archive={archive} edition={edition} articles={others} />
      </div>
      <FrontSection archive={archive} edition={edition} title="FrontPage.more" articles={more} />
      <FrontSection archive={archive} edition={edition} title="FrontPage.archive" articles={old} />
      <FrontTopics archive={archive} edition={edition} />
    </>
  );
}
