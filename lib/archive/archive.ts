import type {
  Article,
  Author,
  AuthorName,
  Correction,
  GetBody,
  PaperPageRecord,
  PlainName,
  Topic,
  TopicName,
  Withdrawal,
} from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import type { Site } from '@/lib/content/site';
import type { ContentDate } from '@/lib/date/contentDate';
import type { Edition, EditionEntry } from '@/lib/edition/editions';
import type { TraditionalName } from '@/lib/language/converter';
import type { Localized } from '@/lib/language/language';
import type { Picture } from '@/lib/media/picture';

/**
 * Everything that is published at one moment, as those who make pages ask for it. Lists of articles
 * are newest first. Each question has an answer of its own, as small as what is shown of it, and is
 * asked with plain data: `recordInputs` notes which ones a page asks, so that a page is made anew when
 * one of its answers has changed, and only then. Records are never changed: the same one is given to
 * all who ask.
 */
export interface Archive {
  /** Its `url` is where this paper is published, `SITE_URL` included. What leads is for `getLead`. */
  readonly site: Omit<Site, 'lead'>;
  /** The `url` in `site.yaml`: the paper's own origin, wherever this is published. */
  readonly home: string;
  /** The moment, in milliseconds since the epoch. A page that asks for it is never current. */
  readonly now: number;
  /** Tells which answers are the same as those of an archive of another time, without asking (`isSettled`). */
  readonly state: ArchiveState;
  /** All editions of the paper, in the registry's order. */
  readonly editions: readonly Edition[];
  /** Those that the paper settles, in unpublished articles too. */
  readonly traditionalNames: readonly TraditionalName[];

  /** All of them; for what shows them all. */
  readonly articles: readonly Article[];
  /** Articles that readers have had; nothing of them but this may be shown. */
  readonly withdrawn: readonly WithdrawnArticle[];
  /** Topics that a published article names; an embargoed one must not show by its topics. */
  readonly topics: readonly TopicName[];
  /** Authors of a published article. */
  readonly authors: readonly AuthorName[];
  /** Those of which a part is published. */
  readonly series: readonly SeriesName[];
  /** Names without pages that a translation must have; from all of `glossary.csv`, whatever is out. */
  readonly names: readonly PlainName[];
  readonly pages: readonly PaperPageRecord[];
  /** `yyyy-mm` in the paper's time zone: those that have news, the newest first. */
  readonly months: readonly string[];
  /** The topics in the masthead. */
  readonly sections: readonly TopicName[];

  getArticle(slug: string): Article | undefined;
  getWithdrawn(slug: string): WithdrawnArticle | undefined;
  /** All of a topic; for its own page. */
  getTopic(id: string): Topic | undefined;
  getTopicName(id: string): TopicName | undefined;
  /** All of an author; for their own page. */
  getAuthor(id: string): Author | undefined;
  getAuthorName(id: string): AuthorName | undefined;
  getSeriesName(id: string): SeriesName | undefined;
  /** What a series is about. */
  getSeriesSummary(id: string): Localized | undefined;
  /** Its parts in their order; undefined for one that is not published. */
  listParts(id: string): readonly (Article | undefined)[];
  /** Where an article stands in its series, if it is in one. */
  getSeriesPlace(slug: string): SeriesPlace | undefined;
  getPaperPageRecord(name: string): PaperPageRecord | undefined;

  /** Whether readers may see an article already; always, unless the archive holds drafts. */
  isPublished(slug: string): boolean;
  listArticles(selection: Selection): readonly Article[];
  countArticles(selection: Selection): number;
  /** When the last of these changed for its readers; undefined where there are none. */
  getLastModified(selection: Selection): ContentDate | undefined;
  /** The article that opens an edition: the newsroom's choice, else the newest, that it can show. */
  getLead(edition: EditionId): Article | undefined;
  /** Related news; `createRelated` says how it is chosen. */
  getRelated(edition: EditionId, slug: string): readonly Article[];
  /** The topics that articles on a topic name most besides it, at most eight. */
  getRelatedTopics(id: string): readonly TopicName[];
  /** Every correction of the paper, the newest first. */
  listCorrections(): readonly ArticleCorrection[];
  /** The nearest months that have news. */
  getMonthsBeside(month: string): { readonly newer?: string; readonly older?: string };

  getBody: GetBody;
  /** The pictures in an article's folder, by the names of their files. */
  listPictures(slug: string): readonly Picture[];
}

export type EditionId = EditionEntry['id'];

/** Which articles are meant: those of which all of this holds. */
export interface Selection {
  /** Id of a topic that they name. */
  readonly topic?: string;
  /** Id of one of their authors. */
  readonly author?: string;
  /** Id of a series that they are parts of. */
  readonly series?: string;
  /** `yyyy-mm` */
  readonly month?: string;
  /** An edition that can show them whole. */
  readonly edition?: EditionId;
  /** They were published then or before, in milliseconds since the epoch. */
  readonly until?: number;
  /** They were published less than this long ago, in milliseconds. */
  readonly youngerThan?: number;
  /** The newest of them, at most so many. */
  readonly most?: number;
}

export interface ArticleCorrection {
  readonly article: Article;
  readonly correction: Correction;
}

/** Where an article stands in a series. */
export interface SeriesPlace {
  readonly series: SeriesName;
  /** From 1; those that are not published are counted. */
  readonly position: number;
  /** How many parts it has. */
  readonly size: number;
  /** The nearest parts that are published. */
  readonly previous?: Article;
  readonly next?: Article;
}

/** What is left of an article that was withdrawn: its addresses, and the notice that stands there. */
export interface WithdrawnArticle extends Pick<Article, 'slug' | 'aliases'> {
  readonly withdrawn: Withdrawal;
}

/** Fingerprints of all that answers are made from but the moment. */
export interface ArchiveState {
  /** Of all bodies, which no answer but that of `getBody` is made from. */
  readonly bodies: string;
  /** Of everything else. */
  readonly records: string;
}

/**
 * Whether archives of these states answer a question alike, by its name and what it is asked with,
 * whatever the moment is in each.
 */
export function isSettled(
  [name, ...given]: readonly [name: string, ...given: unknown[]],
  one: ArchiveState,
  other: ArchiveState,
): boolean {
  if (one.records !== other.records || name === 'now') return false;
  if (name === 'getBody') return one.bodies === other.bodies;
  const selections = given as readonly (Selection | string | undefined)[];
  return selections.every((own) => typeof own !== 'object' || own.youngerThan === undefined);
}

/** The edition of that id. Throws a RangeError where there is none: an id comes from the registry. */
export function getEdition({ editions }: Pick<Archive, 'editions'>, id: string): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) throw new RangeError(`There is no edition "${id}"`);
  return edition;
}

/** Whether an edition can show it whole: every language of the edition has a text. */
export function hasText(
  edition: Pick<EditionEntry, 'languages'>,
  { texts }: Pick<Article | PaperPageRecord, 'texts'>,
): boolean {
  return edition.languages.every((language) => texts[language] !== undefined);
}
