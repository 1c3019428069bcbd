import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** The people, places and matters of an article, each a way to more. */
export function ArticleTopics({ archive, edition, article }: Props) {
  const topics = article.topics.flatMap((id) => archive.topicsById.get(id) ?? []);
  if (topics.length === 0) return null;
  return (
    <section className="screen">
      <h2 className="label">
        <Message edition={edition} name="ArticleTopics.title" />
      </h2>
      <ul className="note dotted topic-list">
        {topics.map(({ id, name }) => (
          <li key={id}>
            <a href={getPath(edition, { kind: 'topic', id })}>
              <Text edition={edition} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
