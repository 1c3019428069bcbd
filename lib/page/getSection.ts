import type { Archive } from '@/lib/archive/archive';
import type { Article, Topic } from '@/lib/content/records';
import { getTopics } from './getTopics';

/** The section of the paper that an article stands in: the first of its topics in the masthead. */
export function getSection(archive: Archive, article: Article): Topic | undefined {
  return getTopics(archive, article).find(({ id }) => archive.site.navigation.includes(id));
}
