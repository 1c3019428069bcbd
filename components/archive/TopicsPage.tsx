import { TopicLink } from '@/components/article/Topics';
import { Headline, Message, Runs } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { TopicName } from '@/lib/content/records';
import { type TopicType, topicTypes } from '@/lib/content/records';
import { getRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { NoNews } from './ArticleList';
import { PageHead } from './PageHead';

/** All topics of the paper, by type, each with the number of its articles. */
export function TopicsPage({ page }: { readonly page: PageOf<'topics'> }) {
  const { archive, edition } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />} />
      {archive.topics.length === 0 && <NoTopics page={page} />}
      {groupTopics(archive).map(({ type, topics }) => (
        <section key={type} className="ledger entry">
          <h2 className="label">
            <Message edition={edition} name={`TopicTypes.${type}`} />
          </h2>
          <ul className="columns plain">
            {topics.map((topic) => (
              <li key={topic.id}>
                <TopicLink edition={edition} topic={topic} />
                {'\u00a0'}
                <span className="count note facts">{count(archive, topic)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A paper may have news and no topics; its archive has it all. */
function NoTopics({ page: { archive, edition } }: { readonly page: PageOf<'topics'> }) {
  if (archive.months.length === 0) return <NoNews edition={edition} />;
  return (
    <>
      <p className="deck parallel pbs-8">
        <Message edition={edition} name="TopicsPage.none" />
      </p>
      <p className="note pbs-6">
        <a href={getPath(edition, { kind: 'archive' })}>
          <Message edition={edition} name="FrontPage.wholeArchive" />
        </a>
      </p>
    </>
  );
}

interface TopicColumnsProps {
  readonly page: PageOf<'front'>;
  /** Of each type. */
  readonly most: number;
}

/** The topics with the most articles, in a column for each type. */
export function TopicColumns({ page: { archive, edition }, most }: TopicColumnsProps) {
  return (
    <div className="topic-columns grid grid-cols-2 gap-x-8 gap-y-7 md:grid-cols-3 lg:grid-cols-5">
      {groupTopics(archive).map(({ type, topics }) => (
        <div key={type}>
          <h3 className="label">
            <Message edition={edition} name={`TopicTypes.${type}`} />
          </h3>
          <ul className="links plain">
            {topics.slice(0, most).map((topic) => (
              <li key={topic.id}>
                <a href={getPath(edition, { kind: 'topic', id: topic.id })}>
                  <Headline runs={getRuns(edition, topic.name)} lang={edition.lang} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface TopicGroup {
  readonly type: TopicType;
  readonly topics: readonly TopicName[];
}

/** The topics by type, those with the most articles first, in a tie by id; no type without topics. */
function groupTopics(archive: Archive): readonly TopicGroup[] {
  const sorted = archive.topics.toSorted(
    (a, b) => count(archive, b) - count(archive, a) || (a.id < b.id ? -1 : 1),
  );
  return topicTypes
    .map((type) => ({ type, topics: sorted.filter((topic) => topic.type === type) }))
    .filter(({ topics }) => topics.length > 0);
}

/** How many articles a topic has. */
function count(archive: Archive, { id }: TopicName): number {
  return archive.countArticles({ topic: id });
}
