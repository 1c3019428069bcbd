import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { type TopicType, topicTypes } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getTopicsOfType } from './getTopicsOfType';
import { NoNews } from './NoNews';
import { PageHead } from './PageHead';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** All topics of the paper, by kind, each with the number of its articles. */
export function Topics({ archive, edition }: Props) {
  return (
    <>
      <PageHead title={<Message edition={edition} name="Topics.title" />} />
      {archive.topics.length === 0 && <NoNews edition={edition} />}
      {topicTypes.map((kind) => (
        <Kind key={kind} archive={archive} edition={edition} kind={kind} />
      ))}
    </>
  );
}

function Kind({ archive, edition, kind }: Props & { readonly kind: TopicType }) {
  const topics = getTopicsOfType(archive, kind);
  if (topics.length === 0) return null;
  return (
    <section className="ledger entry">
      <h2 className="label">
        <Message edition={edition} name={`TopicTypes.${kind}`} />
      </h2>
      <ul className="columns plain">
        {topics.map(({ id, name }) => (
          <li key={id}>
            <a href={getPath(edition, { kind: 'topic', id })}>
              <Text edition={edition} text={name} />
            </a>{' '}
            <span className="count note facts">{archive.articlesByTopic.get(id)?.length}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
