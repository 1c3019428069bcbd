import type { HanForms } from '@/lib/search/analyse/tokens';
import {
  type ArticleEntry,
  articlesInList,
  type Contents,
  type Directory,
  getPartPath,
  type SegmentEntry,
} from '@/lib/search/format/manifest';
import { cut } from './cut';
import { exchangeShards } from './exchangeShards';
import { type LastSegment, type ListedArticle, readSlugs, tryOpen } from './lastSegment';
import { createPart, createTermPart, encode, type TermPart } from './part';
import { type ArticleWords, Postings } from './postings';
import { ShardWriter } from './shards';

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
  const shards =
    (last && tryOpen(() => patchShards(articles, forms, last))) ?? createShards(articles, forms);
  const groups = cut(shards, groupLimits, ({ term }) => [term, 1]).map(createGroup);
  const lists = cutLists(articles).map((list) => createPart(encode(list)));
  const contents: Contents = {
    groups: createDirectory(groups),
    lists: lists.map(({ id }) => id).join(''),
  };
  const root = createPart(encode(contents));
  const parts = [root, ...groups, ...shards, ...lists];
  return {
    entry: { name, id: root.id, articles: articles.length, years },
    files: new Map(parts.map(({ id, render }) => [getPartPath({ name }, id), render])),
  };
}

/** Shards in a group: most have about 40. */
const groupLimits = { least: 36, most: 60, spread: 12 } as const;

function createGroup(shards: readonly TermPart[]): TermPart {
  return createTermPart(shards[0]?.term ?? '', encode(createDirectory(shards)));
}

function createDirectory(parts: readonly TermPart[]): Directory {
  return {
    terms: parts.map(({ term }) => term),
    ids: parts.map(({ id }) => id).join(''),
  };
}

function createShards(articles: readonly SearchArticle[], forms: HanForms): readonly TermPart[] {
  const postings = collectPostings(articles, forms);
  const writer = new ShardWriter();
  for (const term of postings.listTerms()) writer.add(term, postings.getPosting(term));
  return writer.finish();
}

/** The postings of all articles, or of those at the places that are asked for. */
function collectPostings(
  articles: readonly SearchArticle[],
  forms: HanForms,
  isAsked = (_: number) => true,
): Postings {
  const postings = new Postings(forms);
  for (const [place, article] of articles.entries()) {
    if (isAsked(place)) postings.add(place, article.read());
  }
  return postings;
}

/**
 * The shards of the last segment with what differs; undefined where the articles that are as they were
 * stand in another order.
 */
function patchShards(
  articles: readonly SearchArticle[],
  forms: HanForms,
  last: LastSegment,
): readonly TermPart[] | undefined {
  const places = new Map(articles.map(({ entry: { slug } }, place) => [slug, place]));
  const now = readSlugs(last).map((slug) => (last.isSame(slug) ? places.get(slug) : undefined));
  const kept = now.filter((place) => place !== undefined);
  if (kept.some((place, at) => at > 0 && place < (kept[at - 1] ?? 0))) return undefined;
  const isKept = new Set(kept);
  const added = collectPostings(articles, forms, (place) => !isKept.has(place));
  return exchangeShards(last, now, added);
}

function cutLists(articles: readonly SearchArticle[]): readonly (readonly ListedArticle[])[] {
  const count = Math.ceil(articles.length / articlesInList);
  return Array.from({ length: count }, (_, place) =>
    articles
      .slice(place * articlesInList, (place + 1) * articlesInList)
      .map(({ entry: { slug, published, languages: own } }) => [slug, published, own.join('')]),
  );
}
