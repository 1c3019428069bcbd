import { getArchive } from '@/lib/archive/getArchive';
import { editions } from '@/lib/edition/editions';
import { withPlaceholder } from './withPlaceholder';

/** The params of a route that each topic has once in each edition. */
export function getTopicParams(): { edition: string; topic: string }[] {
  const topics = withPlaceholder(getArchive().topics.map(({ id }) => id));
  return editions.flatMap(({ id }) => topics.map((topic) => ({ edition: id, topic })));
}
