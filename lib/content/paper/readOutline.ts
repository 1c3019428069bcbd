import { type AddressClaim, listFolderClaims } from '@/lib/content/articles/addressClaims';
import type { Body, RecordResult } from '@/lib/content/articles/inspectBody';
import { checkStrays } from '@/lib/content/files/checkStrays';
import type { Known } from '@/lib/content/links/checkLinks';
import type { StatedUrl } from '@/lib/content/links/statedUrls';
import type { Author, PaperPageRecord, PlainName, Topic } from '@/lib/content/records';
import type { Series } from '@/lib/content/series';
import type { Site } from '@/lib/content/site';
import { createFault, type Fault, hasError, type Result } from '@/lib/fault/fault';
import { type Folder, listFolder } from '@/lib/store/listFolder';
import { readEntries } from './readEntries';
import { readAuthor, readTopic } from './readEntry';
import { readGlossary } from './readGlossary';
import { readPage } from './readPage';
import { findSharedParts, readSeries } from './readSeries';
import { emptySite, readSite } from './readSite';
import { findSharedNames } from './topicNames';

/** The paper around its articles, of which it only knows the names. */
export interface Outline {
  /** Of the content, without a slash at its end. */
  readonly path: string;
  readonly site: Site;
  /** Those without an error. */
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
  readonly series: readonly Series[];
  /** Lines of `glossary.csv` without an error. */
  readonly names: readonly PlainName[];
  readonly pages: readonly PaperPageRecord[];
  readonly known: Known;
  /** Names of the articles' folders. */
  readonly slugs: readonly string[];
  /** The addresses that these folders claim. */
  readonly claims: readonly AddressClaim[];
  /** Sites elsewhere that topics and authors name. */
  readonly urls: readonly StatedUrl[];
  /** Texts of all pages that could be read. */
  readonly bodies: readonly Body[];
  /** Not sorted. */
  readonly faults: readonly Fault[];
}

interface Layout {
  readonly path: string;
  readonly root: Folder;
  readonly articles: Folder;
  readonly topics: Folder;
  readonly authors: Folder;
  readonly series: Folder;
  readonly pages: Folder;
  readonly known: Known;
}

const nothing: Folder = { files: [], folders: [], others: [], faults: [] };

/** Reads all of `content/` but its articles. Never throws for what an editor can do. */
export function readOutline(directory: string): Outline {
  const path = directory.replace(/(?<=.)[/\\]+$/, '');
  const root = listFolder(path);
  if (root) return readLayout(getLayout(path, root));
  const known = {
    articles: new Set<string>(),
    topics: new Set<string>(),
    authors: new Set<string>(),
    series: new Set<string>(),
    pages: new Set<string>(),
  };
  const faults = [createFault('content-missing', { file: path }, { folder: path })];
  return {
    path,
    site: emptySite,
    topics: [],
    authors: [],
    series: [],
    names: [],
    pages: [],
    known,
    slugs: [],
    claims: [],
    urls: [],
    bodies: [],
    faults,
  };
}

function readLayout(layout: Layout): Outline {
  const { path, root, known, articles } = layout;
  const site = readSite(path, root.files, known);
  const topics = readEntries(path, 'topics', listRecords(layout.topics), readTopic);
  const authors = readEntries(path, 'authors', listRecords(layout.authors), readAuthor);
  const series = Array.from(listRecords(layout.series), ([id, name]) =>
    readSeries(`${path}/series/${name}`, id, known.articles),
  );
  const glossary = readGlossary(path, root.files);
  const pages = readPages(layout);
  return {
    path,
    site: site.value ?? emptySite,
    topics: getSound(topics),
    authors: getSound(authors),
    series: getSound(series),
    names: glossary.names,
    pages: getSound(pages),
    known,
    slugs: articles.folders,
    claims: listFolderClaims(`${path}/articles`, articles.folders),
    urls: [...topics, ...authors].flatMap(({ urls }) => urls),
    bodies: pages.flatMap((page) => page.bodies),
    faults: [
      ...checkLayout(layout),
      ...[site, ...topics, ...authors, ...series, glossary, ...pages].flatMap(
        (reading) => reading.faults,
      ),
      ...findSharedParts(series),
      ...findSharedNames([
        ...[...topics, ...authors].flatMap(({ names }) => names),
        ...glossary.given,
      ]),
    ],
  };
}

function getLayout(path: string, root: Folder): Layout {
  const articles = listFolder(`${path}/articles`) ?? nothing;
  const topics = listFolder(`${path}/topics`) ?? nothing;
  const authors = listFolder(`${path}/authors`) ?? nothing;
  const series = listFolder(`${path}/series`) ?? nothing;
  const pages = listFolder(`${path}/pages`) ?? nothing;
  const known = {
    articles: new Set([...articles.folders, ...articles.others]),
    topics: listIds(topics),
    authors: listIds(authors),
    series: listIds(series),
    pages: new Set([...pages.folders, ...pages.others]),
  };
  return { path, root, articles, topics, authors, series, pages, known };
}

/** The ids of the records in a folder, broken ones too. */
function listIds({ files, others }: Folder): ReadonlySet<string> {
  return new Set([...files, ...others].map(getId).filter((id) => id !== undefined));
}

/** The id of a record by the name of its file; undefined for the name of anything else. */
function getId(name: string): string | undefined {
  return name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : undefined;
}

function checkLayout({
  path,
  root,
  articles,
  topics,
  authors,
  series,
  pages,
}: Layout): readonly Fault[] {
  const names = {
    files: ['site.yaml', 'glossary.csv'],
    folders: ['articles', 'topics', 'authors', 'series', 'pages'],
  };
  const listRead = ({ files }: Folder) => ({
    files: files.filter((name) => getId(name) !== undefined),
    folders: [],
  });
  return [
    ...checkStrays(path, root, names),
    ...checkStrays(
      `${path}/articles`,
      articles,
      { files: [], folders: articles.folders },
      'articles',
    ),
    ...checkStrays(`${path}/topics`, topics, listRead(topics), 'topics'),
    ...checkStrays(`${path}/authors`, authors, listRead(authors), 'authors'),
    ...checkStrays(`${path}/series`, series, listRead(series), 'series'),
    ...checkStrays(`${path}/pages`, pages, { files: [], folders: pages.folders }, 'pages'),
  ];
}

/** The names of the files of a folder that has one for each record, by the ids of these. */
function listRecords({ files }: Pick<Folder, 'files'>): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((name): readonly (readonly [string, string])[] => {
      const id = getId(name);
      return id === undefined ? [] : [[id, name]];
    }),
  );
}

function readPages({ path, pages }: Layout): readonly RecordResult<PaperPageRecord>[] {
  return pages.folders.map((name) => {
    const folder = `${path}/pages/${name}`;
    return readPage(folder, name, listFolder(folder) ?? nothing);
  });
}

/** The records whose reading found no error. */
export function getSound<Value>(readings: readonly Result<Value>[]): readonly Value[] {
  return readings
    .filter((reading) => !hasError(reading.faults))
    .map((reading) => reading.value)
    .filter((value) => value !== undefined);
}
