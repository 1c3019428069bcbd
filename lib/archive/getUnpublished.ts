import type { Article, Content, Topic } from '@/lib/content/records';
import type { Archive } from './archive';

/** Records nothing of which readers may see. */
export interface Unpublished {
  /** Drafts, embargoed and withdrawn articles; of the last, the notice is published. */
  readonly articles: readonly Article[];
  /** Topics that only these name. */
  readonly topics: readonly Topic[];
}

/** What the content has and the archive does not hold. A topic that no article names is no secret. */
export function getUnpublished(
  content: Pick<Content, 'articles' | 'topics'>,
  { articlesBySlug, topicsById }: Pick<Archive, 'articlesBySlug' | 'topicsById'>,
): Unpublished {
  const articles = content.articles.filter(({ slug }) => !articlesBySlug.has(slug));
  const named = new Set(articles.flatMap(({ topics }) => topics));
  const topics = content.topics.filter(({ id }) => named.has(id) && !topicsById.has(id));
  return { articles, topics };
}
