import { Runs } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { ArticleCount, NoNews } from './ArticleList';
import { MonthLink } from './MonthPage';
import { PageHead } from './PageHead';

/** Every month that has news, by year, the newest first. */
export function ArchivePage({ page }: { readonly page: PageOf<'archive'> }) {
  const { edition, years } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />} />
      {years.size === 0 && <NoNews edition={edition} />}
      {[...years].map(([year, months]) => (
        <section key={year} className="ledger entry">
          <h2 className="label count">{year}</h2>
          <ul className="columns plain">
            {months.map((month) => (
              <li key={month.month}>
                <MonthLink page={month} />{' '}
                <span className="note facts">
                  <ArticleCount edition={edition} count={month.size} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
