import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { MonthLink } from './MonthLink';
import { NoNews } from './NoNews';
import { PageHead } from './PageHead';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** Every month that has news, by year, the newest first. */
export function ArchivePage({ archive, edition }: Props) {
  return (
    <>
      <PageHead title={<Message edition={edition} name="ArchivePage.title" />} />
      {archive.articles.length === 0 && <NoNews edition={edition} />}
      {[...getYears(archive)].map(([year, months]) => (
        <section key={year} className="ledger entry">
          <h2 className="label count">{year}</h2>
          <ul className="columns plain">
            {months.map((month) => (
              <li key={month}>
                <MonthLink edition={edition} month={month} />{' '}
                <span className="note facts">
                  <Message
                    edition={edition}
                    name="ArticleList.count"
                    values={{ count: archive.articlesByMonth.get(month)?.length ?? 0 }}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function getYears(archive: Archive): ReadonlyMap<string, readonly string[]> {
  const years = new Map<string, string[]>();
  for (const month of archive.articlesByMonth.keys()) {
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return years;
}
