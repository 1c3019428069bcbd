import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type Language, languages } from '@/lib/language/language';
import type { HanForms } from '@/lib/search/analyse/tokens';
import { ByteWriter } from '@/lib/search/format/bytes';
import {
  type ArticleEntry,
  articlesInList,
  getListPath,
  getShardPath,
  getTermsPath,
  getTextNumber,
  getTopicTerm,
  type SegmentEntry,
  type TopicEntry,
} from '@/lib/search/format/manifest';
import { joinPart } from '@/lib/search/format/part';
import { type Occurrence, simplifyOccurrence, writePosting } from '@/lib/search/format/posting';
import { renderShard } from '@/lib/search/format/shard';
import { getMention } from './mention';
import { getTextTerms, type SearchText } from './textTerms';

/** A topic by its names in each language. */
export type TopicNames = Pick<TopicEntry, 'id' | Language>;

/** An article as it is searched. */
export interface SearchArticle {
  readonly entry: ArticleEntry;
  readonly texts: Readonly<Partial<Record<Language, SearchText>>>;
  readonly topics: readonly TopicNames[];
}

/** Articles that are indexed together. */
export interface SegmentSource {
  readonly name: string;
  readonly years: SegmentEntry['years'];
  /** The oldest first. */
  readonly articles: readonly SearchArticle[];
}

/** A segment as it is published: its entry in the manifest, and its files by path. */
export interface Segment {
  readonly entry: SegmentEntry;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Bytes of a shard before it is deflated to some 60 per cent. */
const shardSize = 4000;

/** The index of some articles. The same articles give the same bytes. */
export function createSegment(source: SegmentSource, forms: HanForms): Segment {
  const shards = cutShards(collectPostings(source.articles, forms));
  const firstTerms = shards.map(([first]) => first?.[0] ?? '');
  const contents = [
    (entry: SegmentEntry) => [getTermsPath(entry), encode(firstTerms)] as const,
    ...shards.map((shard, place) => {
      const bytes = renderShard(shard);
      return (entry: SegmentEntry) => [getShardPath(entry, place), bytes] as const;
    }),
    ...cutLists(source.articles).map((list, place) => {
      const first = place * articlesInList;
      return (entry: SegmentEntry) => [getListPath(entry, first), encode(list)] as const;
    }),
  ];
  const entry = {
    name: source.name,
    id: '',
    articles: source.articles.length,
    years: source.years,
  };
  const id = getId(contents.map((getContent) => getContent(entry)[1]));
  const named = { ...entry, id };
  return { entry: named, files: new Map(contents.map((get) => renderPart(id, get(named)))) };
}

/** A file of the index from its content. */
export function renderPart(
  id: string,
  [path, content]: readonly [string, Uint8Array],
): readonly [string, Uint8Array] {
  return [path, joinPart({ id, content: deflateRawSync(content, { level: 9 }) })];
}

/** Ten hexadecimal digits of SHA-256 over contents. */
export function getId(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content.length}:`).update(content);
  return hash.digest('hex').slice(0, 10);
}

export function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** By term: for each text that has it, its number and how it stands there, in one number. */
type Postings = ReadonlyMap<string, readonly number[]>;

const occurrenceBits = 8;

function collectPostings(articles: readonly SearchArticle[], forms: HanForms): Postings {
  const postings = new Map<string, number[]>();
  const add = (term: string, text: number, occurrence: Occurrence) => {
    const packed = (text << occurrenceBits) | simplifyOccurrence(occurrence);
    const known = postings.get(term);
    if (known) known.push(packed);
    else postings.set(term, [packed]);
  };
  for (const [place, { texts, topics }] of articles.entries()) {
    for (const language of languages) {
      const text = texts[language];
      if (!text) continue;
      const number = getTextNumber(place, language);
      for (const [term, occurrence] of getTextTerms(text, forms)) add(term, number, occurrence);
      for (const topic of topics) {
        add(getTopicTerm(topic.id), number, getMention(text, topic[language]));
      }
    }
  }
  return postings;
}

type Entry = readonly [term: string, posting: Uint8Array];

/** The terms in order, cut where a shard is full. */
function cutShards(postings: Postings): readonly (readonly Entry[])[] {
  const shards: Entry[][] = [[]];
  let size = 0;
  for (const term of [...postings.keys()].sort()) {
    const posting = renderPosting(postings.get(term) ?? []);
    if (size > 0 && size + posting.length > shardSize) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push([term, posting]);
    size += posting.length + term.length + 2;
  }
  return shards;
}

function renderPosting(packed: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  writePosting(writer, {
    texts: packed.map((value) => value >> occurrenceBits),
    occurrences: packed.map((value) => value & (2 ** occurrenceBits - 1)),
  });
  return writer.take();
}

function cutLists(articles: readonly SearchArticle[]): readonly (readonly unknown[])[] {
  const count = Math.ceil(articles.length / articlesInList);
  return Array.from({ length: count }, (_, place) =>
    articles
      .slice(place * articlesInList, (place + 1) * articlesInList)
      .map(({ entry: { slug, published, languages: own } }) => [slug, published, own.join('')]),
  );
}
