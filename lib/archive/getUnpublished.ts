import type { Article, Content, GetBody, Topic } from '@/lib/content/records';
import type { Archive } from './archive';

/** Records nothing of which readers may see. */
export interface Unpublished {
  /** Drafts, embargoed and withdrawn articles; of the last, the notice is published. */
  readonly articles: readonly Article[];
  /** Topics that only these name. */
  readonly topics: readonly Topic[];
  /** The bodies of these articles. */
  readonly getBody: GetBody;
}

/** What the content has and the archive does not hold. A topic that no article names is no secret. */
export function getUnpublished(
  content: Pick<Content, 'articles' | 'topics' | 'getBody'>,
  archive: Pick<Archive, 'getArticle' | 'getTopic'>,
): Unpublished {
  const articles = content.articles.filter(({ slug }) => !archive.getArticle(slug));
  const named = new Set(articles.flatMap(({ topics }) => topics));
  const topics = content.topics.filter(({ id }) => named.has(id) && !archive.getTopic(id));
  return { articles, topics, getBody: content.getBody };
}
