import type { Address } from '@/lib/address/address';
import type { Archive, WithdrawnArticle } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { ArchivePage, MonthPage } from './archivePages';
import { FrontPage } from './frontPage';
import { ArticlePage, OwnPage } from './textPages';
import { TopicPage, TopicsPage } from './topicPages';

/** A page of the paper in one edition, by its kind. */
export type Page =
  | FrontPage
  | ArticlePage
  | TopicsPage
  | TopicPage
  | ArchivePage
  | MonthPage
  | OwnPage;

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
  const article = archive.withdrawn.find((candidate) => candidate.slug === slug);
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
  return page?.editions.some(({ id }) => id === edition.id) ? page : undefined;
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

/** All pages of the paper, or those of one edition; those of one address follow one another. */
export function listPages(archive: Archive, edition?: Edition): readonly Page[] {
  const within = edition ? [edition] : archive.editions;
  const addresses = Object.values(lists).flatMap((list): readonly Address[] => list(archive));
  return addresses.flatMap((address) =>
    within.flatMap((each) => getPage(archive, each, address) ?? []),
  );
}

/** The addresses of all pages, by kind; a kind that is not here is an error of the types. */
const lists: {
  readonly [Kind in Page['kind']]: (archive: Archive) => readonly PageOf<Kind>['address'][];
} = {
  front: () => [{ kind: 'front' }],
  archive: () => [{ kind: 'archive' }],
  paper: ({ pages }) => pages.map(({ name }) => ({ kind: 'paper', name })),
  topics: () => [{ kind: 'topics' }],
  topic: ({ topics }) => topics.map(({ id }) => ({ kind: 'topic', id })),
  month: ({ articlesByMonth }) =>
    [...articlesByMonth.keys()].map((month) => ({ kind: 'month', month })),
  article: ({ articles }) => articles.map(({ slug }) => ({ kind: 'article', slug })),
};

function createPage(archive: Archive, edition: Edition, address: Address): Page | undefined {
  switch (address.kind) {
    case 'front':
      return new FrontPage(archive, edition);
    case 'article': {
      const article = archive.articlesBySlug.get(address.slug);
      return article && new ArticlePage(archive, edition, article);
    }
    case 'topics':
      return new TopicsPage(archive, edition);
    case 'topic': {
      const topic = archive.topicsById.get(address.id);
      return topic && new TopicPage(archive, edition, topic);
    }
    case 'archive':
      return new ArchivePage(archive, edition);
    case 'month': {
      const articles = archive.articlesByMonth.get(address.month);
      return articles && new MonthPage(archive, edition, address.month, articles);
    }
    case 'paper': {
      const record = archive.pages.find(({ name }) => name === address.name);
      return record && new OwnPage(archive, edition, record);
    }
  }
}
