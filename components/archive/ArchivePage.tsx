import { ArticleLink } from '@/components/article/Teaser';
import { Message, Runs } from '@/components/text/Text';
import type { Article } from '@/lib/content/records';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';
import { ArticleCount, NoNews } from './ArticleList';
import { MonthLink } from './MonthPage';
import { PageHead } from './PageHead';

interface Props {
  readonly page: PageOf<'archive'>;
}

/** Every month that has news, by year, the newest first; the newest of them with their headlines. */
export function ArchivePage({ page }: Props) {
  const { edition, years } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />} />
      {years.size === 0 && <NoNews edition={edition} />}
      {[...years].map(([year, months]) => (
        <section key={year} className="ledger entry">
          <h2 className="label count">{year}</h2>
          <Months page={page} months={months} />
        </section>
      ))}
    </>
  );
}

interface MonthsProps extends Props {
  /** Newest first. */
  readonly months: readonly PageOf<'month'>[];
}

function Months({ page, months }: MonthsProps) {
  const all = months.map((month) => ({ month, articles: page.listHeadlines(month) }));
  const past = all.filter(({ articles }) => articles.length === 0);
  return (
    <div className="months">
      {all
        .filter(({ articles }) => articles.length > 0)
        .map(({ month, articles }) => (
          <section key={month.month}>
            <MonthName month={month} isHeading />
            <Headlines page={page} month={month} articles={articles} />
          </section>
        ))}
      {past.length > 0 && (
        <ul className="columns plain">
          {past.map(({ month }) => (
            <li key={month.month}>
              <MonthName month={month} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface MonthNameProps {
  readonly month: PageOf<'month'>;
  readonly isHeading?: boolean;
}

/** A month, a link to its news, and how many there are. */
function MonthName({ month, isHeading = false }: MonthNameProps) {
  const { edition, size } = month;
  const name = <MonthLink page={month} />;
  return (
    <>
      {isHeading ? <h3>{name}</h3> : name}{' '}
      <span className="note facts">
        <ArticleCount edition={edition} count={size} />
      </span>
    </>
  );
}

interface HeadlinesProps extends Props {
  readonly month: PageOf<'month'>;
  readonly articles: readonly Article[];
}

function Headlines({ page, month, articles }: HeadlinesProps) {
  const { edition } = page;
  return (
    <ul className="headlines">
      {articles.map((article) => (
        <li key={article.slug} className="headline">
          <ArticleLink edition={edition} article={getNearestArticle(page, article)} />
        </li>
      ))}
      {articles.length < month.size && (
        <li className="note">
          <a href={month.path}>
            <Message edition={edition} name="ArchivePage.all" values={{ count: month.size }} />
          </a>
        </li>
      )}
    </ul>
  );
}
