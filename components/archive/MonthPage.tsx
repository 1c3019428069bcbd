import { DateRuns, Message, Runs } from '@/components/text/Text';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { ArticleCount, ArticleList } from './ArticleList';
import { PageHead } from './PageHead';

interface Props {
  readonly page: PageOf<'month'>;
}

/** The news of a month, and the way to the nearest months that have any. */
export function MonthPage({ page }: Props) {
  const { edition, articles } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />}>
        <p className="note facts">
          <ArticleCount edition={edition} count={articles.length} />
        </p>
      </PageHead>
      <ArticleList page={page} articles={articles} />
      <Neighbours page={page} />
    </>
  );
}

function Neighbours({ page: { edition, newer, older } }: Props) {
  if (!newer && !older) return null;
  return (
    <nav
      className="note flex flex-wrap justify-between gap-x-8 pbs-6"
      aria-label={joinRuns(getMessage(edition, 'MonthPage.label'))}
    >
      {newer && (
        <p>
          <Message edition={edition} name="MonthPage.newer" /> <MonthLink page={newer} />
        </p>
      )}
      {older && (
        <p>
          <Message edition={edition} name="MonthPage.older" /> <MonthLink page={older} />
        </p>
      )}
    </nav>
  );
}

/** A month, a link to its news. */
export function MonthLink({ page: { edition, path, month, title } }: Props) {
  return (
    <a href={path}>
      <time dateTime={month}>
        <DateRuns runs={title} lang={edition.lang} />
      </time>
    </a>
  );
}
