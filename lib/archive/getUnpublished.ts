import type { Article, Author, Content, GetBody, Topic } from '@/lib/content/records';
import type { Series } from '@/lib/content/series';
import type { Archive } from './archive';

/** Records nothing of which readers may see. */
export interface Unpublished {
  /** Drafts, embargoed and withdrawn articles; of the last, the notice is published. */
  readonly articles: readonly Article[];
  /** Topics that only these name. */
  readonly topics: readonly Topic[];
  /** Authors of these alone. */
  readonly authors: readonly Author[];
  /** Series of these alone. */
  readonly series: readonly Series[];
  /** The bodies of these articles. */
  readonly getBody: GetBody;
}

/** What the content has and the archive does not hold. A topic or an author that no article names is no secret. */
export function getUnpublished(
  content: Pick<Content, 'articles' | 'topics' | 'authors' | 'series' | 'getBody'>,
  archive: Pick<Archive, 'getArticle' | 'getTopic' | 'getAuthor' | 'getSeriesName'>,
): Unpublished {
  const articles = content.articles.filter(({ slug }) => !archive.getArticle(slug));
  const named = new Set(articles.flatMap(({ topics }) => topics));
  const topics = content.topics.filter(({ id }) => named.has(id) && !archive.getTopic(id));
  const writers = new Set(articles.flatMap(({ authors }) => authors));
  const authors = content.authors.filter(({ id }) => writers.has(id) && !archive.getAuthor(id));
  const series = content.series.filter(({ id }) => !archive.getSeriesName(id));
  return { articles, topics, authors, series, getBody: content.getBody };
}
