import { type EditionEntry, editions } from '@/lib/edition/editions';

/** A page of the paper, whatever the edition. */
export type Address =
  | { readonly kind: 'front' }
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'topics' }
  | { readonly kind: 'authors' }
  | { readonly kind: 'allSeries' }
  | { readonly kind: CollectionKind; readonly id: string }
  | { readonly kind: 'archive' }
  /** `yyyy-mm` */
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'search' }
  /** All feeds. */
  | { readonly kind: 'follow' }
  /** All names, in both languages. */
  | { readonly kind: 'glossary' }
  /** One of the paper's own pages: `about`. */
  | { readonly kind: 'paper'; readonly name: string };

/**
 * What collects articles and has a page for each of its kind, by the folder of that page's address and of
 * its file in the content.
 */
export const collectionFolders = { topic: 'topics', author: 'authors', series: 'series' } as const;

export type CollectionKind = keyof typeof collectionFolders;

// What is marked as pure is left out of scripts that make no use of it, as that of the search page.
export const collectionKinds = /* @__PURE__ */ Object.keys(
  collectionFolders,
) as readonly CollectionKind[];

/** The formats in which each feed is published: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. */
export const feedFormats = [
  { file: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const;

export type FeedFile = (typeof feedFormats)[number]['file'];

const feedFiles: readonly FeedFile[] = /* @__PURE__ */ feedFormats.map(({ file }) => file);

/**
 * The files that stand beside a page, by its kind: feeds, share card, Markdown copy, “not found”, the
 * search as browsers offer it (OpenSearch), the list of feeds (OPML).
 */
export const pageFiles = /* @__PURE__ */ (() =>
  ({
    front: [...feedFiles, 'card.png', '404.html'],
    article: ['card.png', 'index.md'],
    topics: [],
    authors: [],
    allSeries: [],
    topic: feedFiles,
    author: feedFiles,
    series: feedFiles,
    archive: [],
    month: [],
    search: ['opensearch.xml'],
    follow: ['feeds.opml'],
    glossary: [],
    paper: [],
  }) as const satisfies Readonly<Record<Address['kind'], readonly string[]>>)();

type PageFile<Kind extends Address['kind']> = (typeof pageFiles)[Kind][number];

/** What a path of the site stands for. */
export interface ParsedPath {
  readonly edition: EditionEntry;
  readonly address: Address;
  /** Where it is not the page itself but a file beside it. */
  readonly file?: PageFile<Address['kind']>;
}

/** Names that none of the paper's own pages may have, because other pages are there or will be. */
export const reservedNames: readonly string[] = [
  '404',
  'articles',
  'topics',
  'archive',
  'search',
  'follow',
  'glossary',
  'authors',
  'series',
  'admin',
];

/** Pages that stand at their own name, one in each edition. */
const singlePages = ['topics', 'authors', 'archive', 'search', 'follow', 'glossary'] as const;

/**
 * The path, from the root, of a page in an edition (`/en/articles/forum/`) or of a file beside it
 * (`/en/articles/forum/card.png`). `parsePath` is its inverse.
 */
export function getPath<Kind extends Address['kind']>(
  edition: Pick<EditionEntry, 'id'>,
  address: Address & { readonly kind: Kind },
  file: PageFile<Kind> | '' = '',
): string {
  return `/${edition.id}${getAddressPath(address)}${file}`;
}

/**
 * What stands at a path from the root. Undefined for what is in no edition, the entry page `/` among
 * it, and for what `getPath` never gives; whether the paper has such a page is another question.
 */
export function parsePath(path: string): ParsedPath | undefined {
  const [, id, rest = '', name = ''] = /^\/([^/]+)(\/(?:.*\/)?)([^/]*)$/.exec(path) ?? [];
  const edition = editions.find((candidate) => candidate.id === id);
  const address = parseAddress(rest);
  if (!edition || !address) return undefined;
  if (name === '') return { edition, address };
  const files: readonly PageFile<Address['kind']>[] = pageFiles[address.kind];
  const file = files.find((candidate) => candidate === name);
  return file && { edition, address, file };
}

/** The path of a page inside its edition: `/articles/forum/`. `parseAddress` is its inverse. */
export function getAddressPath(address: Address): string {
  switch (address.kind) {
    case 'front':
      return '/';
    case 'article':
      return `/articles/${address.slug}/`;
    case 'topics':
    case 'authors':
    case 'archive':
    case 'search':
    case 'follow':
    case 'glossary':
      return `/${address.kind}/`;
    case 'allSeries':
      return `/${collectionFolders.series}/`;
    case 'topic':
    case 'author':
    case 'series':
      return `/${collectionFolders[address.kind]}/${address.id}/`;
    case 'month':
      return `/archive/${address.month}/`;
    case 'paper':
      return `/${address.name}/`;
  }
}

/** The page at a path inside an edition; undefined where no page can be. */
export function parseAddress(path: string): Address | undefined {
  const match = /^\/(?:([^/]+)\/(?:([^/]+)\/)?)?$/.exec(path);
  if (!match) return undefined;
  const [, section, name] = match;
  if (section === undefined) return { kind: 'front' };
  return name === undefined ? parseSection(section) : parseEntry(section, name);
}

function parseSection(section: string): Address | undefined {
  const kind = singlePages.find((name) => name === section);
  if (kind) return { kind };
  if (section === collectionFolders.series) return { kind: 'allSeries' };
  return reservedNames.includes(section) ? undefined : { kind: 'paper', name: section };
}

function parseEntry(section: string, name: string): Address | undefined {
  const kind = collectionKinds.find((own) => collectionFolders[own] === section);
  if (kind) return { kind, id: name };
  switch (section) {
    case 'articles':
      return { kind: 'article', slug: name };
    case 'archive':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(name) ? { kind: 'month', month: name } : undefined;
    default:
      return undefined;
  }
}

/** The path at which a file of the output is asked for: `en/about/index.html` is `/en/about/`. */
export function getFilePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether a file of the output, by its path, is one of the paper's feeds. */
export function isFeed(file: string): boolean {
  const name = parsePath(`/${file}`)?.file;
  return feedFormats.some((format) => format.file === name);
}
