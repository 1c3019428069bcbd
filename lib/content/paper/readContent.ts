import { findClashes, getMoves, suggestMoves } from '@/lib/content/articles/addressClaims';
import type { ArticleFolder } from '@/lib/content/articles/articleFolder';
import type { Body } from '@/lib/content/articles/inspectBody';
import { readArticle } from '@/lib/content/articles/readArticle';
import { getBodyHash } from '@/lib/content/compiled/bodyStore';
import type { CompiledArticle } from '@/lib/content/compiled/compiledArticle';
import type { Content, GetBody, StoredBody } from '@/lib/content/records';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import { type Picture, readPictures } from '@/lib/media/picture';
import { listFolder } from '@/lib/store/listFolder';
import { ContentStore } from './contentStore';
import { getSound, type Outline, readOutline } from './readOutline';

export interface ContentResult {
  /** The records without an error of their own. */
  readonly content: Content;
  /** By file and line; warnings about articles that are kept are left to those who compile them. */
  readonly faults: readonly Fault[];
}

/** An article as it was read now, or was compiled. */
export interface Reading
  extends Pick<ReturnType<typeof readArticle>, 'value' | 'faults' | 'claims'> {
  readonly slug: string;
  readonly listPictures: () => readonly Picture[];
  readonly getBody: (language: Language) => StoredBody | undefined;
}

/**
 * Reads `content/`, all but what is inside the bodies, which are read when they are asked for. What
 * `compileContent` has kept is taken from there where its folder is still the same; with `isCompiled`, which
 * says that it was kept a moment ago, without a look at the folder. Who publishes must refuse while a
 * fault is an error. Never throws for what an editor can do.
 */
export function readContent(directory: string, isCompiled = false): ContentResult {
  const outline = readOutline(directory);
  const store = new ContentStore(outline);
  const articles = outline.slugs.map((slug) => {
    const kept = store.find(slug, isCompiled);
    return kept ? takeCompiled(kept.value, outline, store) : readNow(slug, outline);
  });
  const claims = [...outline.claims, ...articles.flatMap((article) => article.claims)];
  const found = [...outline.faults, ...articles.flatMap((article) => article.faults)];
  return {
    content: collectContent(outline, articles),
    faults: [...suggestMoves(found, getMoves(claims)), ...findClashes(claims)].sort(compareFaults),
  };
}

/** A compiled article, whose bodies are read when they are asked for. */
export function takeCompiled(
  { slug, article, claims, texts, pictures }: CompiledArticle,
  outline: Outline,
  { bodies }: ContentStore,
): Reading {
  return {
    slug,
    value: article,
    faults: [],
    claims,
    listPictures: () => pictures,
    getBody: (language) => {
      const text = texts.find((own) => own.language === language);
      // What is lost or damaged is made again.
      const remake = () => readNow(slug, outline).getBody(language)?.read() ?? nothing;
      return text && { hash: text.hash, read: () => bodies.read(text.hash) ?? remake() };
    },
  };
}

const nothing = parse('');

function readNow(slug: string, outline: Outline): Reading {
  const folder = getArticleFolder(outline, slug);
  const { value, faults, claims, bodies } = readArticle(folder);
  return {
    slug,
    value,
    faults,
    claims,
    listPictures: () => readPictures(folder.path, value?.image),
    getBody: (language) => findBody(bodies, language),
  };
}

function findBody(bodies: readonly Body[], language: Language): StoredBody | undefined {
  const body = bodies.find(({ text }) => text.language === language)?.text.body;
  return body === undefined ? undefined : { hash: getBodyHash(body), read: () => parse(body) };
}

function parse(body: string): ParsedBody {
  return inspectBlocks(body, { link: (href) => href, image: () => undefined }).parsed;
}

/** A paper of these articles, as far as they have no error. */
export function collectContent(outline: Outline, articles: readonly Reading[]): Content {
  const { site, topics, authors, series, names, pages } = outline;
  return {
    site,
    articles: getSound(articles),
    topics,
    authors,
    series,
    names,
    pages,
    ...openReadings(articles, outline),
  };
}

/** What of the content is given when it is asked for. */
function openReadings(
  articles: readonly Reading[],
  { bodies }: Outline,
): Pick<Content, 'getBody' | 'listPictures'> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const getPageBody = (name: string, language: Language) =>
    findBody(
      bodies.filter(({ from }) => from.kind === 'paper' && from.name === name),
      language,
    );
  const getBody: GetBody = (owner, name, language) => {
    const body =
      owner === 'article' ? bySlug.get(name)?.getBody(language) : getPageBody(name, language);
    if (!body) throw new RangeError(`There is no text in ${language} of the ${owner} “${name}”`);
    return body;
  };
  return { getBody, listPictures: (slug) => bySlug.get(slug)?.listPictures() ?? [] };
}

/** What `readArticle` asks for. */
export function getArticleFolder({ path, known, site }: Outline, slug: string): ArticleFolder {
  const folder = `${path}/articles/${slug}`;
  const listing = listFolder(folder) ?? { files: [], folders: [], others: [], faults: [] };
  return { path: folder, slug, folder: listing, known, timeZone: site.timeZone };
}
