import type { Archive } from '@/lib/archive/archive';
import type { Topic, TopicType } from '@/lib/content/records';

/** The topics of one kind, those with the most articles first; in a tie by id. */
export function getTopicsOfType(archive: Archive, kind: TopicType): readonly Topic[] {
  const count = ({ id }: Topic) => archive.articlesByTopic.get(id)?.length ?? 0;
  return archive.topics
    .filter((topic) => topic.type === kind)
    .sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
}
