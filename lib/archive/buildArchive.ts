import { listEntries } from '@/lib/content/glossary';
import { isPublished, isWithdrawn } from '@/lib/content/isPublished';
import type {
  Article,
  Author,
  AuthorName,
  Content,
  GetBody,
  PaperPageRecord,
  PlainName,
  Topic,
  TopicName,
} from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import type { Site } from '@/lib/content/site';
import type { ContentDate } from '@/lib/date/contentDate';
import { createEditions, type Edition } from '@/lib/edition/editions';
import { createConverter, type TraditionalName } from '@/lib/language/converter';
import type { Localized } from '@/lib/language/language';
import type { Picture } from '@/lib/media/picture';
import {
  type Archive,
  type ArchiveState,
  type ArticleCorrection,
  type EditionId,
  getEdition,
  hasText,
  type Selection,
  type SeriesPlace,
  type WithdrawnArticle,
} from './archive';
import { type Groups, groupArticles, placeInSeries, selectArticles } from './groups';
import { getLastModified } from './modified';
import { chooseRelated, rankRelated, rankTopics } from './related';
import { getState } from './state';

export interface ArchiveOptions {
  /** The one clock, in milliseconds since the epoch. */
  readonly now: number;
  /** Take drafts and embargoed articles in, for those who write them. */
  readonly drafts: boolean;
  /** Origin of the published site, where it is another than `site.yaml` says; no slash at the end. */
  readonly siteUrl?: string;
}

/** The archive of what is published at `now`. Pure: the same content and options give the same archive. */
export function buildArchive(content: Content, options: ArchiveOptions): Archive {
  return new ContentArchive(content, options);
}

/** The names whose Traditional form the paper's glossary settles (`traditional`). */
export function getTraditionalNames(
  content: Pick<Content, 'topics' | 'authors' | 'names'>,
): readonly TraditionalName[] {
  return listEntries(content).flatMap(({ name, traditional }) =>
    traditional === undefined ? [] : [{ simplified: name.zh, traditional }],
  );
}

/** What of `content` is out. Whatever it answers is made once, so that one thing is one object. */
class ContentArchive implements Archive {
  readonly site: Omit<Site, 'lead'>;
  readonly home: string;
  readonly now: number;
  readonly editions: readonly Edition[];
  readonly traditionalNames: readonly TraditionalName[];
  readonly articles: readonly Article[];
  readonly withdrawn: readonly WithdrawnArticle[];
  readonly topics: readonly TopicName[];
  readonly authors: readonly AuthorName[];
  readonly series: readonly SeriesName[];
  readonly names: readonly PlainName[];
  readonly pages: readonly PaperPageRecord[];
  readonly months: readonly string[];
  readonly sections: readonly TopicName[];
  readonly getBody: GetBody;

  private readonly lead: string | undefined;
  private readonly groups: Groups;
  private readonly articlesBySlug: ReadonlyMap<string, Article>;
  private readonly topicsById: ReadonlyMap<string, Topic>;
  private readonly topicNames: ReadonlyMap<string, TopicName>;
  private readonly authorsById: ReadonlyMap<string, Author>;
  private readonly authorNames: ReadonlyMap<string, AuthorName>;
  private readonly pictures = new Map<string, readonly Picture[]>();
  private readonly ranks = new Map<string, readonly Article[]>();

  constructor(
    private readonly content: Content,
    { now, drafts, siteUrl = content.site.url }: ArchiveOptions,
  ) {
    const { lead, ...site } = content.site;
    this.now = now;
    this.lead = lead;
    this.home = site.url;
    this.site = { ...site, url: siteUrl };
    this.traditionalNames = getTraditionalNames(content);
    this.editions = createEditions(createConverter(this.traditionalNames));
    this.articles = content.articles
      .filter((article) => (drafts && !article.withdrawn) || isPublished(article, now))
      .sort(byNewest);
    this.withdrawn = content.articles
      .filter((article) => isWithdrawn(article, now))
      .map(({ slug, aliases, withdrawn }) => ({ slug, aliases, withdrawn }));
    this.groups = groupArticles(this.articles, content.series);
    this.articlesBySlug = new Map(this.articles.map((article) => [article.slug, article]));
    const topics = content.topics.filter(({ id }) => this.groups.topics.has(id));
    this.topicsById = new Map(topics.map((topic) => [topic.id, topic]));
    this.topics = topics.map(getName);
    this.topicNames = new Map(this.topics.map((topic) => [topic.id, topic]));
    const authors = content.authors.filter(({ id }) => this.groups.authors.has(id));
    this.authorsById = new Map(authors.map((author) => [author.id, author]));
    this.authors = authors.map(getName);
    this.authorNames = new Map(this.authors.map((author) => [author.id, author]));
    this.series = content.series
      .filter(({ id }) => this.groups.series.has(id))
      .map(({ summary, articles, ...name }) => name);
    this.sections = site.navigation.flatMap((id) => this.topicNames.get(id) ?? []);
    this.months = [...this.groups.months.keys()];
    this.names = content.names.filter(({ isChecked }) => isChecked);
    this.pages = content.pages;
    this.getBody = content.getBody;
  }

  get state(): ArchiveState {
    return getState(this, this.content);
  }

  getArticle(slug: string): Article | undefined {
    return this.articlesBySlug.get(slug);
  }

  getWithdrawn(slug: string): WithdrawnArticle | undefined {
    return this.withdrawn.find((article) => article.slug === slug);
  }

  getTopic(id: string): Topic | undefined {
    return this.topicsById.get(id);
  }

  getTopicName(id: string): TopicName | undefined {
    return this.topicNames.get(id);
  }

  getAuthor(id: string): Author | undefined {
    return this.authorsById.get(id);
  }

  getAuthorName(id: string): AuthorName | undefined {
    return this.authorNames.get(id);
  }

  getSeriesName(id: string): SeriesName | undefined {
    return this.series.find((series) => series.id === id);
  }

  getSeriesSummary(id: string): Localized | undefined {
    return this.content.series.find((series) => series.id === id)?.summary;
  }

  listParts(id: string): readonly (Article | undefined)[] {
    const slugs = this.content.series.find((series) => series.id === id)?.articles ?? [];
    return slugs.map((slug) => this.articlesBySlug.get(slug));
  }

  getSeriesPlace(slug: string): SeriesPlace | undefined {
    const own = this.content.series.find(({ articles }) => articles.includes(slug));
    const series = own && this.getSeriesName(own.id);
    if (!series) return undefined;
    return placeInSeries(series, own.articles, this.listParts(series.id), slug);
  }

  getPaperPageRecord(name: string): PaperPageRecord | undefined {
    return this.pages.find((page) => page.name === name);
  }

  isPublished(slug: string): boolean {
    const article = this.articlesBySlug.get(slug);
    return article !== undefined && isPublished(article, this.now);
  }

  listArticles(selection: Selection): readonly Article[] {
    return selectArticles(this, this.groups, selection);
  }

  countArticles(selection: Selection): number {
    return this.listArticles(selection).length;
  }

  getLastModified(selection: Selection): ContentDate | undefined {
    return getLastModified(this.listArticles(selection));
  }

  getLead(edition: EditionId): Article | undefined {
    const chosen = this.lead === undefined ? undefined : this.articlesBySlug.get(this.lead);
    const shown = getEdition(this, edition);
    const [newest] = this.listArticles({ edition, most: 1 });
    return chosen && hasText(shown, chosen) ? chosen : (newest ?? chosen ?? this.articles[0]);
  }

  getRelated(edition: EditionId, slug: string): readonly Article[] {
    const article = this.articlesBySlug.get(slug);
    if (!article) return [];
    const ranked = this.ranks.get(slug) ?? rankRelated(article, this.groups.topics);
    this.ranks.set(slug, ranked);
    const chosen = article.related.flatMap((other) => this.articlesBySlug.get(other) ?? []);
    return chooseRelated(getEdition(this, edition), chosen, ranked);
  }

  getRelatedTopics(id: string): readonly TopicName[] {
    const ranked = rankTopics(this.listArticles({ topic: id }), id);
    return ranked.flatMap((other) => this.topicNames.get(other) ?? []);
  }

  listCorrections(): readonly ArticleCorrection[] {
    return this.articles
      .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
      .sort((a, b) => b.correction.date.instant - a.correction.date.instant);
  }

  getMonthsBeside(month: string): { readonly newer?: string; readonly older?: string } {
    const place = this.months.indexOf(month);
    const [newer, older] = [this.months[place - 1], this.months[place + 1]];
    return { ...(newer !== undefined && { newer }), ...(older !== undefined && { older }) };
  }

  listPictures(slug: string): readonly Picture[] {
    const pictures = this.pictures.get(slug) ?? this.readPictures(slug);
    this.pictures.set(slug, pictures);
    return pictures;
  }

  private readPictures(slug: string): readonly Picture[] {
    return this.articlesBySlug.has(slug) ? this.content.listPictures(slug) : [];
  }
}

function getName<Entry extends Topic | Author>({ summary, url, ...name }: Entry) {
  return name;
}

function byNewest(a: Article, b: Article): number {
  return b.published.instant - a.published.instant || (a.slug < b.slug ? -1 : 1);
}
