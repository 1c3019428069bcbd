import { isPublished } from '@/lib/content/isPublished';
import type { Article, Content } from '@/lib/content/records';
import type { Archive } from './archive';

export interface ArchiveOptions {
  /** The one clock, in milliseconds since the epoch. */
  readonly now: number;
  /** Take drafts and embargoed articles in, for those who write them. */
  readonly drafts: boolean;
}

/** The archive of what is published at `now`. Pure: the same content and clock give the same archive. */
export function buildArchive(content: Content, { now, drafts }: ArchiveOptions): Archive {
  const articles = content.articles
    .filter((article) => drafts || isPublished(article, now))
    .sort(byNewest);
  const articlesByTopic = group(articles, (article) => article.topics);
  const topics = content.topics.filter((topic) => articlesByTopic.has(topic.id));
  return {
    site: content.site,
    now,
    articles,
    articlesBySlug: new Map(articles.map((article) => [article.slug, article])),
    articlesByTopic,
    articlesByMonth: group(articles, (article) => [article.published.month]),
    topics,
    topicsById: new Map(topics.map((topic) => [topic.id, topic])),
    pages: content.pages,
  };
}

function byNewest(a: Article, b: Article): number {
  return b.published.instant - a.published.instant || (a.slug < b.slug ? -1 : 1);
}

function group(
  articles: readonly Article[],
  getKeys: (article: Article) => readonly string[],
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(getKeys(article))) {
      const list = groups.get(key);
      if (list) list.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}
