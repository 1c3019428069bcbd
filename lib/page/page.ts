import type { Address } from '@/lib/address/address';
import type { Archive, WithdrawnArticle } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { ArchivePage, MonthPage } from './archivePages';
import { AuthorPage, AuthorsPage } from './authorPages';
import { FollowPage } from './followPage';
import { FrontPage } from './frontPage';
import { GlossaryPage } from './glossaryPage';
import { PaperPage } from './paperPage';
import { SearchPage } from './searchPage';
import { AllSeriesPage, SeriesPage } from './seriesPages';
import { ArticlePage } from './textPages';
import { TopicPage, TopicsPage } from './topicPages';

/** A page of the paper in one edition, by its kind. */
export type Page =
  | FrontPage
  | ArticlePage
  | TopicsPage
  | TopicPage
  | AuthorsPage
  | AuthorPage
  | AllSeriesPage
  | SeriesPage
  | ArchivePage
  | MonthPage
  | SearchPage
  | FollowPage
  | GlossaryPage
  | PaperPage;

/** A page of one kind: `PageOf<'article'>`. */
export type PageOf<Kind extends Page['kind']> = Extract<Page, { readonly kind: Kind }>;

/** What an edition shows at an address that leads nowhere, or no longer. */
export interface MissingPage {
  readonly kind: 'missing';
  readonly archive: Archive;
  readonly edition: Edition;
  /** The article whose address it is, where it was withdrawn. */
  readonly article?: WithdrawnArticle;
}

/** What an edition shows at the address of a withdrawn article; undefined where there is none of that slug. */
export function getWithdrawnPage(
  archive: Archive,
  edition: Edition,
  slug: string,
): MissingPage | undefined {
  const article = archive.getWithdrawn(slug);
  return article && { kind: 'missing', archive, edition, article };
}

/** The page at an address of an edition; undefined where the edition has none there. */
export function getPage<Own extends Address>(
  archive: Archive,
  edition: Edition,
  address: Own,
): PageOf<Own['kind']> | undefined;
export function getPage(archive: Archive, edition: Edition, address: Address): Page | undefined {
  const page = createPage(archive, edition, address);
  return page && isInEdition(page) ? page : undefined;
}

/**
 * The page at an address where a reader of that edition finds it: there, or in the first edition
 * that has it. Undefined where no edition has one.
 */
export function getNearestPage(
  archive: Archive,
  edition: Edition,
  address: Address,
): Page | undefined {
  const own = getPage(archive, edition, address);
  return own ?? archive.editions.map((other) => getPage(archive, other, address)).find(Boolean);
}

/** Which pages are meant: those of which all of this holds. */
export interface PageSelection {
  readonly edition?: Edition;
  readonly kinds?: readonly Page['kind'][];
  /** `yyyy`: of months and articles, those of that year. */
  readonly year?: string;
}

/** All pages of the paper, or a selection of them; those of one address follow one another. */
export function listPages(
  archive: Archive,
  { edition, kinds = allKinds, year }: PageSelection = {},
): readonly Page[] {
  const within = edition ? [edition] : archive.editions;
  const makers = kinds.flatMap((kind): ReturnType<List> => lists[kind](archive, year));
  return makers.flatMap((make) => within.map(make).filter(isInEdition));
}

/** What makes the pages of each address of a kind. */
type List<Kind extends Page['kind'] = Page['kind']> = (
  archive: Archive,
  year: string | undefined,
) => readonly ((edition: Edition) => PageOf<Kind>)[];

/** By kind; one that is not here is an error of the types. */
const lists: { readonly [Kind in Page['kind']]: List<Kind> } = {
  front: (archive) => [(edition) => new FrontPage(archive, edition)],
  archive: (archive) => [(edition) => new ArchivePage(archive, edition)],
  paper: (archive) =>
    archive.pages.map((record) => (edition) => new PaperPage(archive, edition, record)),
  search: (archive) => [(edition) => new SearchPage(archive, edition)],
  follow: (archive) => [(edition) => new FollowPage(archive, edition)],
  glossary: (archive) => [(edition) => new GlossaryPage(archive, edition)],
  topics: (archive) => [(edition) => new TopicsPage(archive, edition)],
  topic: (archive) =>
    archive.topics.map((topic) => (edition) => new TopicPage(archive, edition, topic)),
  authors: (archive) =>
    archive.authors.length > 0 ? [(edition) => new AuthorsPage(archive, edition)] : [],
  author: (archive) =>
    archive.authors.map((author) => (edition) => new AuthorPage(archive, edition, author)),
  allSeries: (archive) =>
    archive.series.length > 0 ? [(edition) => new AllSeriesPage(archive, edition)] : [],
  series: (archive) =>
    archive.series.map((series) => (edition) => new SeriesPage(archive, edition, series)),
  month: (archive, year) =>
    listMonths(archive, year).map((month) => (edition) => new MonthPage(archive, edition, month)),
  article: (archive, year) =>
    listArticles(archive, year).map(
      (article) => (edition) => new ArticlePage(archive, edition, article),
    ),
};

const allKinds = Object.keys(lists) as readonly Page['kind'][];

function listMonths({ months }: Archive, year = ''): readonly string[] {
  return months.filter((month) => month.startsWith(year));
}

function listArticles(archive: Archive, year: string | undefined): readonly Article[] {
  if (year === undefined) return archive.articles;
  return listMonths(archive, year).flatMap((month) => archive.listArticles({ month }));
}

/** An edition has only the pages that it can show whole. */
function isInEdition({ edition, editions }: Page): boolean {
  return editions.some(({ id }) => id === edition.id);
}

function createPage(archive: Archive, edition: Edition, address: Address): Page | undefined {
  switch (address.kind) {
    case 'front':
      return new FrontPage(archive, edition);
    case 'article': {
      const article = archive.getArticle(address.slug);
      return article && new ArticlePage(archive, edition, article);
    }
    case 'topics':
      return new TopicsPage(archive, edition);
    case 'topic': {
      const topic = archive.getTopicName(address.id);
      return topic && new TopicPage(archive, edition, topic);
    }
    case 'authors':
      return archive.authors.length > 0 ? new AuthorsPage(archive, edition) : undefined;
    case 'author': {
      const author = archive.getAuthorName(address.id);
      return author && new AuthorPage(archive, edition, author);
    }
    case 'allSeries':
      return archive.series.length > 0 ? new AllSeriesPage(archive, edition) : undefined;
    case 'series': {
      const series = archive.getSeriesName(address.id);
      return series && new SeriesPage(archive, edition, series);
    }
    case 'archive':
      return new ArchivePage(archive, edition);
    case 'month': {
      const { month } = address;
      const isThere = archive.countArticles({ month, most: 1 }) > 0;
      return isThere ? new MonthPage(archive, edition, month) : undefined;
    }
    case 'search':
      return new SearchPage(archive, edition);
    case 'follow':
      return new FollowPage(archive, edition);
    case 'glossary':
      return new GlossaryPage(archive, edition);
    case 'paper': {
      const record = archive.getPaperPageRecord(address.name);
      return record && new PaperPage(archive, edition, record);
    }
  }
}
