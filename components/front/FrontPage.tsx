import { NoNews } from '@/components/archive/ArticleList';
import { TopicColumns } from '@/components/archive/TopicsPage';
import { NewsSection, Teasers } from '@/components/article/Teaser';
import { Message } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Article } from '@/lib/content/records';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';
import { Lead } from './Lead';

interface Props {
  readonly page: PageOf<'front'>;
}

/** The front page: the lead, the news beside and below it, something older, the topics. */
export function FrontPage({ page }: Props) {
  const { edition, lead, news } = page;
  if (!lead) return <NoNews edition={edition} />;
  const charted = getCharted(page, [lead, ...news.second, ...news.others]);
  return (
    <>
      <div className="front grid gap-8 pbs-8">
        <div className="grid grid-cols-1 content-start gap-8">
          <Lead
            edition={edition}
            article={getNearestArticle(page, lead)}
            hasChart={charted === lead}
          />
          <SecondNews page={page} articles={news.second} charted={charted} />
        </div>
        <OtherNews page={page} articles={news.others} charted={charted} />
      </div>
      <NewsSection page={page} title="FrontPage.more" articles={news.more} />
      <NewsSection page={page} title="FrontPage.archive" articles={news.old} />
      <Topics page={page} />
    </>
  );
}

/** Where the lead has no photograph, the first article whose chart stands for one. */
function getCharted(page: Props['page'], articles: readonly Article[]): Article | undefined {
  const [lead] = articles;
  if (lead?.image) return undefined;
  return articles.find((article) => getNearestArticle(page, article).charts.length > 0);
}

interface NewsProps extends Props {
  readonly articles: readonly Article[];
  readonly charted: Article | undefined;
}

/** The news that comes next after the lead, below it. */
function SecondNews({ page, articles, charted }: NewsProps) {
  if (articles.length === 0) return null;
  return (
    <div className="second teasers">
      <Teasers page={page} articles={articles} charted={charted} />
    </div>
  );
}

/** The other news of the day, beside the lead. */
function OtherNews({ page, articles, charted }: NewsProps) {
  if (articles.length === 0) return null;
  return (
    <section className="others">
      <h2 className="sr-only">
        <Message edition={page.edition} name="FrontPage.brief" />
      </h2>
      <Teasers page={page} articles={articles} charted={charted} />
    </section>
  );
}

/** How many topics of each type; the others are a click away. */
const mostTopics = 6;

/** The topics with the most articles, and the ways to all topics and all news. */
function Topics({ page }: Props) {
  const { archive, edition } = page;
  if (archive.topics.length === 0) return null;
  return (
    <section className="section screen">
      <h2 className="sr-only">
        <Message edition={edition} name="FrontPage.topics" />
      </h2>
      <TopicColumns page={page} most={mostTopics} />
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
