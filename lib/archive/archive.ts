import type { Article, PaperPage, Site, Topic } from '@/lib/content/records';

/** Everything that is published at one moment, in memory. Lists of articles are newest first. */
export interface Archive {
  readonly site: Site;
  /** The moment, in milliseconds since the epoch. */
  readonly now: number;
  readonly articles: readonly Article[];
  readonly articlesBySlug: ReadonlyMap<string, Article>;
  readonly articlesByTopic: ReadonlyMap<string, readonly Article[]>;
  /** By `yyyy-mm` in the paper's time zone, the newest month first. */
  readonly articlesByMonth: ReadonlyMap<string, readonly Article[]>;
  /** Topics that a published article names; an embargoed one must not show by its topics. */
  readonly topics: readonly Topic[];
  readonly topicsById: ReadonlyMap<string, Topic>;
  readonly pages: readonly PaperPage[];
}
