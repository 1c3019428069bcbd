import { isBeginning } from '@/lib/search/analyse/together';
import type { HanForms } from '@/lib/search/analyse/tokens';
import { parseForms } from '@/lib/search/format/forms';
import {
  type ArticleEntry,
  articlesInList,
  type Contents,
  type Directory,
  getIdAt,
  getNamesPath,
  getPartPath,
  type Manifest,
  type NamesFile,
  type SegmentEntry,
  type TopicEntry,
} from '@/lib/search/format/manifest';
import { readPart, StalePartError } from '@/lib/search/format/part';
import { getBeginning, joinOccurrences, type Posting } from '@/lib/search/format/posting';
import { parseShard, type Shard } from '@/lib/search/format/shard';
import type { RegionalWords } from './query';

/** Gets the bytes of a file by its path from the root. Rejects where it can't be had. */
export type LoadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads the content of a file. */
type Parse<Value> = (content: Uint8Array) => Value;

/** More shards than this begin with one prefix only if it is of no use. */
const mostShards = 2;

/** Reads the files of an index as they are asked for, each once. One that could not be had is asked for again. */
export class IndexReader {
  readonly #parts = new Map<string, Promise<unknown>>();
  readonly #load: LoadFile;

  constructor(
    readonly manifest: Manifest,
    load: LoadFile,
  ) {
    this.#load = load;
  }

  /** Asks at once for what almost every query needs. */
  async prepare(): Promise<{ forms: HanForms; topics: readonly TopicEntry[] }> {
    const contents = this.manifest.segments.map((segment) => this.#getContents(segment));
    const [forms, topics] = await Promise.all([
      this.#getNames('forms', parseForms),
      this.#getNames('topics', parseJson<readonly TopicEntry[]>),
      ...contents,
    ]);
    return { forms, topics };
  }

  /** Words of Taiwan and Hong Kong, for the queries that may have one. */
  getRegional(): Promise<RegionalWords> {
    const parse = (content: Uint8Array) =>
      new Map(parseJson<readonly (readonly [string, string])[]>(content));
    return this.#getNames('regional', parse);
  }

  /** The article of that number. */
  async getArticle(segment: SegmentEntry, article: number): Promise<ArticleEntry> {
    const { lists } = await this.#getContents(segment);
    const id = getIdAt(lists, Math.floor(article / articlesInList));
    const list = await this.#getPart(segment, id, parseList);
    const entry = list[article % articlesInList];
    if (!entry) throw new StalePartError(id);
    return entry;
  }

  /** The texts that have a term. */
  async getPosting(segment: SegmentEntry, term: string): Promise<Posting> {
    const { groups } = await this.#getContents(segment);
    const group = await this.#getGroup(segment, findPart(groups, term));
    const shard = await this.#getShard(segment, findPart(group, term));
    const posting = new Map(shard.get(term));
    if (!isBeginning(term)) return posting;
    for (const longer of await this.getLongerPostings(segment, term, Number.POSITIVE_INFINITY)) {
      for (const [text, own] of longer)
        posting.set(text, joinOccurrences(posting.get(text) ?? 0, getBeginning(own)));
    }
    return posting;
  }

  /** The texts that have a term which begins so and is longer; none where too many terms do. */
  async getLongerPostings(
    segment: SegmentEntry,
    prefix: string,
    most = mostShards,
  ): Promise<readonly Posting[]> {
    const { groups } = await this.#getContents(segment);
    const parts = findParts(groups, prefix);
    if (parts.length > most) return [];
    const own = await Promise.all(parts.map((id) => this.#getGroup(segment, id)));
    const ids = own.flatMap((group) => findParts(group, prefix));
    if (ids.length > most) return [];
    const shards = await Promise.all(ids.map((id) => this.#getShard(segment, id)));
    return shards.flatMap((shard) =>
      [...shard].flatMap(([term, posting]) =>
        term.startsWith(prefix) && term !== prefix ? [posting] : [],
      ),
    );
  }

  #getContents(segment: SegmentEntry): Promise<Contents> {
    return this.#getPart(segment, segment.id, parseJson<Contents>);
  }

  #getGroup(segment: SegmentEntry, id: string): Promise<Directory> {
    return this.#getPart(segment, id, parseJson<Directory>);
  }

  #getShard(segment: SegmentEntry, id: string): Promise<Shard> {
    return this.#getPart(segment, id, parseShard);
  }

  #getPart<Value>(segment: SegmentEntry, id: string, parse: Parse<Value>): Promise<Value> {
    return this.#get(getPartPath(segment, id), id, parse);
  }

  #getNames<Value>(file: NamesFile, parse: Parse<Value>): Promise<Value> {
    const id = this.manifest[file];
    return this.#get(getNamesPath(file, id), id, parse);
  }

  #get<Value>(path: string, id: string, parse: Parse<Value>): Promise<Value> {
    const known = this.#parts.get(path);
    if (known !== undefined) return known as Promise<Value>;
    const part = this.#load(path)
      .then((bytes) => readPart(bytes, id))
      .then(parse);
    this.#parts.set(path, part);
    part.catch(() => this.#parts.delete(path));
    return part;
  }
}

/** The id of the file that has a term, if any has. */
function findPart({ terms, ids }: Directory, term: string): string {
  return getIdAt(ids, findPlace(terms, term));
}

/** The ids of all files that may have a term which begins so. */
function findParts({ terms, ids }: Directory, prefix: string): readonly string[] {
  const begin = findPlace(terms, prefix);
  const end = findPlace(terms, `${prefix}\uffff`);
  return Array.from({ length: end - begin + 1 }, (_, step) => getIdAt(ids, begin + step));
}

/** The last place whose first term is not after this one; the first where all are. */
function findPlace(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function parseJson<Value>(content: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(content));
}

function parseList(content: Uint8Array): readonly ArticleEntry[] {
  const entries = parseJson<readonly (readonly [string, string, string])[]>(content);
  return entries.map(([slug, published, languages]) => ({
    slug,
    published,
    languages: (['en', 'zh'] as const).filter((language) => languages.includes(language)),
  }));
}
