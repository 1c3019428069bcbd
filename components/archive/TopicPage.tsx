import { TopicLink } from '@/components/article/Topics';
import { getBilingualRuns } from '@/components/text/bilingual';
import { Message, Runs } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import type { PageOf } from '@/lib/page/page';
import { ArticleCount, ArticleList } from './ArticleList';
import { FeedLinks } from './FeedLinks';
import { PageHead } from './PageHead';

interface Props {
  readonly page: PageOf<'topic'>;
}

/** The most articles that the page shows; the archive has the others. */
const most = 60;

const scheme = /^https?:\/\/(www\.)?|\/$/g;

/** What a topic is, its name in both languages, and the news about it. */
export function TopicPage({ page }: Props) {
  const { edition, topic, size } = page;
  return (
    <>
      <PageHead
        eyebrow={<Message edition={edition} name={`TopicTypes.${topic.type}`} />}
        title={<Runs runs={page.title} lang={edition.lang} />}
      >
        <OtherName page={page} />
        <p className="deck parallel">
          <Runs runs={page.description} lang={edition.lang} />
        </p>
        <p className="note facts dotted">
          <span>
            <Shown edition={edition} count={size} />
          </span>{' '}
          {topic.url && <a href={topic.url}>{topic.url.replace(scheme, '')}</a>}
        </p>
        <p className="note facts feed-row">
          <a href={getPath(edition, { kind: 'follow' })}>
            <Message edition={edition} name="FollowPage.topic" />
          </a>
          <FeedLinks edition={edition} page={page} />
        </p>
      </PageHead>
      <ArticleList page={page} articles={page.listArticles(most)} />
      <RelatedTopics page={page} />
    </>
  );
}

/** The topics that are in the news together with it. */
function RelatedTopics({ page: { edition, related } }: Props) {
  if (related.length === 0) return null;
  return (
    <section className="section screen">
      <h2>
        <Message edition={edition} name="TopicPage.related" />
      </h2>
      <ul className="note dotted topic-list">
        {related.map((topic) => (
          <li key={topic.id}>
            <TopicLink edition={edition} topic={topic} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An edition in one language adds the name in the other. */
function OtherName({ page: { edition, topic } }: Props) {
  if (edition.languages.length > 1) return null;
  const [, other] = getBilingualRuns(edition, topic.name);
  if (!other) return null;
  return (
    <p className="other-name headline">
      <Runs runs={[other]} lang={edition.lang} />
    </p>
  );
}

function Shown({ edition, count }: { readonly edition: Edition; readonly count: number }) {
  if (count <= most) return <ArticleCount edition={edition} count={count} />;
  return <Message edition={edition} name="ArticleList.newest" values={{ count, shown: most }} />;
}
