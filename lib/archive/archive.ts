import { isPublished, isWithdrawn } from '@/lib/content/isPublished';
import type { Article, Content, PaperPage, Site, Topic, Withdrawal } from '@/lib/content/records';
import { createEditions, type Edition, type EditionEntry } from '@/lib/edition/editions';
import { type Converter, createConverter } from '@/lib/language/converter';

/** Everything that is published at one moment, in memory. Lists of articles are newest first. */
export interface Archive {
  /** Its `url` is where this paper is published, `SITE_URL` included. */
  readonly site: Site;
  /** The `url` in `site.yaml`: the paper's own origin, wherever this is published. */
  readonly home: string;
  /** The moment, in milliseconds since the epoch. */
  readonly now: number;
  /** All editions of the paper, in the registry's order. */
  readonly editions: readonly Edition[];
  /** Knows the Traditional names of all topics, those of unpublished articles too. */
  readonly converter: Converter;
  readonly articles: readonly Article[];
  /** Articles that readers have had; nothing of them but this may be shown. */
  readonly withdrawn: readonly WithdrawnArticle[];
  readonly articlesBySlug: ReadonlyMap<string, Article>;
  readonly articlesByTopic: ReadonlyMap<string, readonly Article[]>;
  /** By `yyyy-mm` in the paper's time zone, the newest month first. */
  readonly articlesByMonth: ReadonlyMap<string, readonly Article[]>;
  /** Topics that a published article names; an embargoed one must not show by its topics. */
  readonly topics: readonly Topic[];
  readonly topicsById: ReadonlyMap<string, Topic>;
  readonly pages: readonly PaperPage[];
}

/** What is left of an article that was withdrawn: its addresses, and the notice that stands there. */
export interface WithdrawnArticle extends Pick<Article, 'slug' | 'aliases'> {
  readonly withdrawn: Withdrawal;
}

export interface ArchiveOptions {
  /** The one clock, in milliseconds since the epoch. */
  readonly now: number;
  /** Take drafts and embargoed articles in, for those who write them. */
  readonly drafts: boolean;
  /** Origin of the published site, where it is another than `site.yaml` says; no slash at the end. */
  readonly siteUrl?: string;
}

/** The archive of what is published at `now`. Pure: the same content and options give the same archive. */
export function buildArchive(
  content: Content,
  { now, drafts, siteUrl = content.site.url }: ArchiveOptions,
): Archive {
  const articles = content.articles
    .filter((article) => (drafts && !article.withdrawn) || isPublished(article, now))
    .sort(byNewest);
  const articlesByTopic = group(articles, (article) => article.topics);
  const topics = content.topics.filter((topic) => articlesByTopic.has(topic.id));
  const converter = getConverter(content);
  return {
    site: { ...content.site, url: siteUrl },
    home: content.site.url,
    now,
    editions: createEditions(converter),
    converter,
    articles,
    withdrawn: content.articles
      .filter((article) => isWithdrawn(article, now))
      .map(({ slug, aliases, withdrawn }) => ({ slug, aliases, withdrawn })),
    articlesBySlug: new Map(articles.map((article) => [article.slug, article])),
    articlesByTopic,
    articlesByMonth: group(articles, (article) => [article.published.month]),
    topics,
    topicsById: new Map(topics.map((topic) => [topic.id, topic])),
    pages: content.pages,
  };
}

/** The converter that knows the names that the paper's topics settle (`traditional:`). */
export function getConverter({ topics }: Pick<Content, 'topics'>): Converter {
  return createConverter(
    topics.flatMap(({ name, traditional }) =>
      traditional === undefined ? [] : [{ simplified: name.zh, traditional }],
    ),
  );
}

/** The edition of that id. Throws a RangeError where there is none: an id comes from the registry. */
export function getEdition({ editions }: Pick<Archive, 'editions'>, id: string): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) throw new RangeError(`There is no edition "${id}"`);
  return edition;
}

/** Whether an edition can show it whole: every language of the edition has a text. */
export function hasText(edition: EditionEntry, { texts }: Article | PaperPage): boolean {
  return edition.languages.every((language) => texts[language] !== undefined);
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
