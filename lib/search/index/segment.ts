import type { HanForms } from '@/lib/search/analyse/tokens';
import {
  type ArticleEntry,
  articlesInList,
  type Contents,
  type Directory,
  getIdAt,
  getPartPath,
  getTextNumber,
  idDigits,
  parseTextNumber,
  type SegmentEntry,
} from '@/lib/search/format/manifest';
import { parseShard, renderShard } from '@/lib/search/format/shard';
import { cut } from './cut';
import { encode, getId, openPart, renderPart } from './part';
import { type ArticleWords, collectPostings, type Postings, renumberPostings } from './postings';

/** An article as it is searched. */
export interface SearchArticle {
  readonly entry: ArticleEntry;
  /** Its words, read only where they have to be. */
  readonly read: () => ArticleWords;
}

/** Articles that are indexed together. */
export interface SegmentSource {
  readonly name: string;
  readonly years: SegmentEntry['years'];
  /** The oldest first. */
  readonly articles: readonly SearchArticle[];
}

/** A segment as it was published last. */
export interface LastSegment {
  readonly entry: SegmentEntry;
  /** A file of it by its path. */
  readonly read: (path: string) => Uint8Array;
  /** Whether all that is indexed of an article is as it was. */
  readonly isSame: (slug: string) => boolean;
}

/** A segment as it is published: its entry in the manifest, and by path what renders its files. */
export interface Segment {
  readonly entry: SegmentEntry;
  readonly files: ReadonlyMap<string, () => Uint8Array>;
}

/**
 * The index of some articles. The same articles give the same bytes, whether they are all read or only
 * those that differ from the last segment, where that is whole.
 */
export function createSegment(
  { name, years, articles }: SegmentSource,
  forms: HanForms,
  last?: LastSegment,
): Segment {
  const postings = collect(articles, forms, last);
  const terms = [...postings.keys()].sort();
  const shards = cut(terms, shardLimits, (term) => [
    term,
    (postings.get(term)?.length ?? 0) + term.length + 2,
  ]).map((own) => createShard(own, postings));
  const groups = cut(shards, groupLimits, ({ term }) => [term, 1]).map(createGroup);
  const lists = cutLists(articles).map(encode);
  const contents: Contents = {
    groups: createDirectory(groups),
    lists: lists.map(getId).join(''),
  };
  const own = [...groups, ...shards].map(({ content }) => content);
  const parts = [encode(contents), ...own, ...lists].map((content) => {
    const id = getId(content);
    return [getPartPath({ name }, id), () => renderPart(id, content)] as const;
  });
  const entry = { name, id: getId(encode(contents)), articles: articles.length, years };
  return { entry, files: new Map(parts) };
}

/** Bytes of a shard before it is deflated to some 60 per cent: most have about 2000. */
const shardLimits = { least: 1250, most: 3250, spread: 750 } as const;

/** Shards in a group: most have about 40. */
const groupLimits = { least: 36, most: 60, spread: 12 } as const;

/** A file of the index that has terms, before it is deflated. */
interface TermPart {
  /** The first. */
  readonly term: string;
  readonly content: Uint8Array;
}

function createShard(terms: readonly string[], postings: Postings): TermPart {
  const entries = terms.map((term) => [term, postings.get(term) ?? new Uint8Array()] as const);
  return { term: terms[0] ?? '', content: renderShard(entries) };
}

function createGroup(shards: readonly TermPart[]): TermPart {
  return { term: shards[0]?.term ?? '', content: encode(createDirectory(shards)) };
}

function createDirectory(parts: readonly TermPart[]): Directory {
  return {
    terms: parts.map(({ term }) => term),
    ids: parts.map(({ content }) => getId(content)).join(''),
  };
}

/** The paths of all files of a segment that was published; none where its list is not whole. */
export function listSegmentFiles(last: LastSegment): readonly string[] {
  const ids = tryOpen(() => {
    const { groups, lists } = readContents(last);
    return [last.entry.id, ...splitIds(groups.ids), ...listShards(last), ...splitIds(lists)];
  });
  return ids?.map((id) => getPartPath(last.entry, id)) ?? [];
}

/** What files of the last segment have; undefined where one of them is lost or damaged. */
function tryOpen<Value>(open: () => Value): Value | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

function readContents(last: LastSegment): Contents {
  return readJson<Contents>(last, last.entry.id);
}

function readJson<Value>({ entry, read }: LastSegment, id: string): Value {
  return JSON.parse(Buffer.from(openPart(read(getPartPath(entry, id)), id)).toString());
}

/** The ids of all shards of the last segment. */
function listShards(last: LastSegment): readonly string[] {
  const groups = splitIds(readContents(last).groups.ids);
  return groups.flatMap((id) => splitIds(readJson<Directory>(last, id).ids));
}

function splitIds(ids: string): readonly string[] {
  return Array.from({ length: ids.length / idDigits }, (_, place) => getIdAt(ids, place));
}

function collect(
  articles: readonly SearchArticle[],
  forms: HanForms,
  last: LastSegment | undefined,
): Postings {
  const kept = last && tryOpen(() => readKept(articles, last));
  const isKept = new Set(kept?.places);
  const places = articles.map((article, place) => [place, article] as const);
  const others = places.filter(([place]) => !isKept.has(place));
  return collectPostings(read(others), forms, kept?.postings ?? new Map());
}

function* read(articles: readonly (readonly [number, SearchArticle])[]) {
  for (const [place, article] of articles) yield [place, article.read()] as const;
}

/**
 * The places of articles that are as they were, and their postings; undefined where these articles
 * stand in another order than in the last segment.
 */
function readKept(articles: readonly SearchArticle[], last: LastSegment) {
  const places = new Map(articles.map(({ entry: { slug } }, place) => [slug, place]));
  const now = readSlugs(last).map((slug) => (last.isSame(slug) ? places.get(slug) : undefined));
  const kept = now.filter((place) => place !== undefined);
  const isInOrder = kept.every((place, at) => at === 0 || place > (kept[at - 1] ?? 0));
  return isInOrder ? { places: kept, postings: readPostings(last, now) } : undefined;
}

function readSlugs(last: LastSegment): readonly string[] {
  const lists = splitIds(readContents(last).lists);
  return lists.flatMap((id) => readJson<readonly ListedArticle[]>(last, id).map(([slug]) => slug));
}

/** The postings of the last segment, given by the place that each article had the one that it has now. */
function readPostings(last: LastSegment, now: readonly (number | undefined)[]): Postings {
  const all = new Map<string, Uint8Array>();
  for (const id of listShards(last)) {
    const shard = parseShard(openPart(last.read(getPartPath(last.entry, id)), id));
    for (const [term, posting] of shard) all.set(term, posting);
  }
  const numbers = Int32Array.from({ length: 2 * now.length }, (_, text) => {
    const { article, language } = parseTextNumber(text);
    const place = now[article];
    return place === undefined ? -1 : getTextNumber(place, language);
  });
  return renumberPostings(all, numbers);
}

type ListedArticle = readonly [slug: string, published: string, languages: string];

function cutLists(articles: readonly SearchArticle[]): readonly (readonly ListedArticle[])[] {
  const count = Math.ceil(articles.length / articlesInList);
  return Array.from({ length: count }, (_, place) =>
    articles
      .slice(place * articlesInList, (place + 1) * articlesInList)
      .map(({ entry: { slug, published, languages: own } }) => [slug, published, own.join('')]),
  );
}
