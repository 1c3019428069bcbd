import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { topicTypes } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getTopicsOfType } from './getTopicsOfType';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  /** Of each kind. */
  readonly most: number;
}

/** Topics in a column for each kind. */
export function TopicColumns({ archive, edition, most }: Props) {
  const columns = topicTypes.map((kind) => ({ kind, topics: getTopicsOfType(archive, kind) }));
  return (
    <div className="topic-columns grid grid-cols-2 gap-x-8 gap-y-7 md:grid-cols-3 lg:grid-cols-5">
      {columns
        .filter(({ topics }) => topics.length > 0)
        .map(({ kind, topics }) => (
          <div key={kind}>
            <h3 className="label">
              <Message edition={edition} name={`TopicTypes.${kind}`} />
            </h3>
            <ul className="links plain">
              {topics.slice(0, most).map(({ id, name }) => (
                <li key={id}>
                  <a href={getPath(edition, { kind: 'topic', id })}>
                    <Text edition={edition} text={name} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
