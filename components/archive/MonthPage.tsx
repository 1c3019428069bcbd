import { Message } from '@/components/text/Message';
import { Runs } from '@/components/text/Runs';
import type { Archive } from '@/lib/archive/archive';
import { parseDate } from '@/lib/date/contentDate';
import type { Edition } from '@/lib/edition/editions';
import { formatDate } from '@/lib/edition/formatDate';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { ArticleList } from './ArticleList';
import { MonthLink } from './MonthLink';
import { PageHead } from './PageHead';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  /** `yyyy-mm` */
  readonly month: string;
}

/** The news of a month, and the months around it that have any. */
export function MonthPage({ archive, edition, month }: Props) {
  const articles = archive.articlesByMonth.get(month) ?? [];
  const title = formatDate(edition, parseDate(month, archive.site.timeZone), archive.site.timeZone);
  return (
    <>
      <PageHead title={<Runs runs={title} lang={edition.lang} />}>
        <p className="note facts">
          <Message edition={edition} name="ArticleList.count" values={{ count: articles.length }} />
        </p>
      </PageHead>
      <ArticleList archive={archive} edition={edition} articles={articles} />
      <Around archive={archive} edition={edition} month={month} />
    </>
  );
}

function Around({ archive, edition, month }: Props) {
  const months = [...archive.articlesByMonth.keys()];
  const place = months.indexOf(month);
  const newer = months[place - 1];
  const older = months[place + 1];
  if (!newer && !older) return null;
  return (
    <nav
      className="note flex flex-wrap justify-between gap-x-8 pbs-6"
      aria-label={joinRuns(getMessage(edition, 'MonthPage.label'))}
    >
      {newer && (
        <p>
          <Message edition={edition} name="MonthPage.newer" />{' '}
          <MonthLink edition={edition} month={newer} />
        </p>
      )}
      {older && (
        <p>
          <Message edition={edition} name="MonthPage.older" />{' '}
          <MonthLink edition={edition} month={older} />
        </p>
      )}
    </nav>
  );
}
