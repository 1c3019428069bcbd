import { checkStrays } from './checkStrays';
import { compareFaults } from './compareFaults';
import { createFault } from './createFault';
import { emptySite } from './emptySite';
import type { Fault } from './fault';
import { hasError } from './hasError';
import type { Known } from './known';
import { type Folder, listFolder } from './listFolder';
import { readArticle } from './readArticle';
import type { Body, BodyReading, Reading } from './reading';
import { readPage } from './readPage';
import { readSite } from './readSite';
import { readTopic } from './readTopic';
import type { Article, Content, Page, Topic } from './records';

export interface ContentReading {
  /** The records without an error. */
  readonly content: Content;
  /** By file and line. */
  readonly faults: readonly Fault[];
  readonly known: Known;
  /** All texts that could be read, those of faulty records too. */
  readonly bodies: readonly Body[];
}

interface Layout {
  readonly path: string;
  readonly root: Folder;
  readonly articles: Folder;
  readonly topics: Folder;
  readonly pages: Folder;
  readonly known: Known;
}

const nothing: Folder = { files: [], folders: [], others: [], faults: [] };

/**
 * Reads `content/`, all but what is inside the bodies: that is for `checkBodies`. Who publishes
 * must refuse while a fault is an error. Never throws for what an editor can do.
 */
export function readContent(directory: string): ContentReading {
  const path = directory.replace(/(?<=.)[/\\]+$/, '');
  const root = listFolder(path);
  if (!root) {
    const fault = createFault('content-missing', { file: path }, { folder: path });
    const content = { site: emptySite, articles: [], topics: [], pages: [] };
    const known = {
      articles: new Set<string>(),
      topics: new Set<string>(),
      pages: new Set<string>(),
    };
    return { content, faults: [fault], known, bodies: [] };
  }
  return readLayout(getLayout(path, root));
}

function readLayout(layout: Layout): ContentReading {
  const { path, root, known } = layout;
  const site = readSite(path, root.files, known);
  const topics = readTopics(layout);
  const pages = readPages(layout);
  const articles = readArticles(layout, site.value?.timeZone ?? emptySite.timeZone);
  const readings = [site, ...topics, ...pages, ...articles];
  const faults = [...checkLayout(layout), ...readings.flatMap((reading) => reading.faults)];
  return {
    content: {
      site: site.value ?? emptySite,
      articles: getSound(articles),
      topics: getSound(topics),
      pages: getSound(pages),
    },
    faults: faults.sort(compareFaults),
    known,
    bodies: [...articles, ...pages].flatMap((reading) => reading.bodies),
  };
}

function getLayout(path: string, root: Folder): Layout {
  const articles = listFolder(`${path}/articles`) ?? nothing;
  const topics = listFolder(`${path}/topics`) ?? nothing;
  const pages = listFolder(`${path}/pages`) ?? nothing;
  const known = {
    articles: new Set([...articles.folders, ...articles.others]),
    topics: new Set(
      [...topics.files, ...topics.others].map(getId).filter((id) => id !== undefined),
    ),
    pages: new Set([...pages.folders, ...pages.others]),
  };
  return { path, root, articles, topics, pages, known };
}

/** The id of a topic by the name of its file; undefined for the name of anything else. */
function getId(name: string): string | undefined {
  return name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : undefined;
}

function checkLayout({ path, root, articles, topics, pages }: Layout): readonly Fault[] {
  const topicFiles = topics.files.filter((name) => getId(name) !== undefined);
  const names = { files: ['site.yaml'], folders: ['articles', 'topics', 'pages'] };
  return [
    ...checkStrays(path, root, names),
    ...checkStrays(
      `${path}/articles`,
      articles,
      { files: [], folders: articles.folders },
      'articles',
    ),
    ...checkStrays(`${path}/topics`, topics, { files: topicFiles, folders: [] }, 'topics'),
    ...checkStrays(`${path}/pages`, pages, { files: [], folders: pages.folders }, 'pages'),
    ...checkAlike(`${path}/articles`, articles.folders),
    ...(articles.folders.length > 0
      ? []
      : [createFault('no-articles', { file: `${path}/articles` })]),
  ];
}

function readTopics({ path, topics }: Layout): readonly Reading<Topic>[] {
  return topics.files.flatMap((name) => {
    const id = getId(name);
    return id === undefined ? [] : [readTopic(`${path}/topics/${name}`, id)];
  });
}

function readPages({ path, pages }: Layout): readonly BodyReading<Page>[] {
  return pages.folders.map((name) => {
    const folder = `${path}/pages/${name}`;
    return readPage(folder, name, listFolder(folder) ?? nothing);
  });
}

function readArticles(layout: Layout, timeZone: string): readonly BodyReading<Article>[] {
  const { path, articles, known } = layout;
  const addresses = new Map(
    articles.folders.map((slug) => [slug.toLowerCase(), `${path}/articles/${slug}`]),
  );
  return articles.folders.map((slug) => {
    const folder = `${path}/articles/${slug}`;
    const listing = listFolder(folder) ?? nothing;
    return readArticle({ path: folder, slug, folder: listing, known, timeZone, addresses });
  });
}

/** Two folders whose names differ in capital letters alone: one, on many an editor's disk. */
function checkAlike(path: string, names: readonly string[]): readonly Fault[] {
  const owners = new Map<string, string>();
  return names.flatMap((slug) => {
    const file = `${path}/${slug}`;
    const name = slug.toLowerCase();
    const owner = owners.get(name);
    owners.set(name, owner ?? file);
    return owner === undefined ? [] : [createFault('address-taken', { file }, { name, owner })];
  });
}

function getSound<Value>(readings: readonly Reading<Value>[]): readonly Value[] {
  return readings
    .filter((reading) => !hasError(reading.faults))
    .map((reading) => reading.value)
    .filter((value) => value !== undefined);
}
