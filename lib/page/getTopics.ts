import type { Archive } from '@/lib/archive/archive';
import type { Article, Topic } from '@/lib/content/records';

/** The topics of an article in the editor's order, the weightiest first. */
export function getTopics({ topicsById }: Archive, { topics }: Article): readonly Topic[] {
  return topics.flatMap((id) => topicsById.get(id) ?? []);
}
