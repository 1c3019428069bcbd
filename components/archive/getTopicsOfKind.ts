import type { Archive } from '@/lib/archive/archive';
import type { Topic, TopicKind } from '@/lib/content/records';

/** The topics of one kind, those with the most articles first; in a tie by id. */
export function getTopicsOfKind(archive: Archive, kind: TopicKind): readonly Topic[] {
  const count = ({ id }: Topic) => archive.articlesByTopic.get(id)?.length ?? 0;
  return archive.topics
    .filter((topic) => topic.kind === kind)
    .sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
}
