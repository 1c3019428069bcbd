import type { Article } from '@/lib/content/records';

/** How many topics a topic is said to be related to. */
export const mostTopics = 8;

/** The topics that these articles name besides one, those named most first, in a tie by id. */
export function rankTopics(articles: readonly Article[], topic: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of articles.flatMap(({ topics }) => topics)) {
    if (id !== topic) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .map(([id]) => id);
}
