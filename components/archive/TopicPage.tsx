import { TopicLink } from '@/components/article/Topics';
import { Message } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { Collection } from './Collection';

interface Props {
  readonly page: PageOf<'topic'>;
}

/** What a topic is, the news about it, and the topics that it is in the news with. */
export function TopicPage({ page }: Props) {
  const { edition, name } = page;
  const eyebrow = <Message edition={edition} name={`TopicTypes.${name.type}`} />;
  return (
    <>
      <Collection page={page} eyebrow={eyebrow} />
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
