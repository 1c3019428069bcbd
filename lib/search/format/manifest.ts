import type { Language } from '@/lib/language/language';

/** Where the list of the index is, from the root; all other files of the index follow from it. */
export const manifestPath = '/search/index.json';

/** Whether a file of the site, by its path below the output folder, is one of the index: no page points there. */
export function isOfSearch(file: string): boolean {
  return file.startsWith('search/');
}

/** What the index consists of. Each id names the content, so that what is unchanged keeps its address. */
export interface Manifest extends Readonly<Record<NamesFile, string>> {
  /** The newest first. */
  readonly segments: readonly SegmentEntry[];
}

/** The articles of one or several years that are indexed together. */
export interface SegmentEntry {
  /** `since-2024-10`, `since-2024`, `before-2024`: of a newer one, it comes later. */
  readonly name: string;
  /** Of its `Contents`. */
  readonly id: string;
  /** How many articles it has. They are numbered from 0, the oldest first. */
  readonly articles: number;
  /** Its years and the first article of each, in order. */
  readonly years: readonly (readonly [year: string, first: number])[];
}

/** The files of a segment, each of which bears its id as its name. */
export interface Contents {
  /** Its shards, by groups of them: each group is a `Directory` of its own, so that a query loads few. */
  readonly groups: Directory;
  /** The ids of the lists of articles, without anything between. */
  readonly lists: string;
}

/** Files in the order of the terms that they have. */
export interface Directory {
  /** The first term of each. */
  readonly terms: readonly string[];
  /** The id of each, without anything between. */
  readonly ids: string;
}

/** Hexadecimal digits of an id. */
export const idDigits = 10;

/** An article as the index lists it. */
export interface ArticleEntry {
  readonly slug: string;
  /** As in the content: a day, a month or an instant (ISO 8601). */
  readonly published: string;
  readonly languages: readonly Language[];
}

/** A topic or an author by all of their names. */
export interface TopicEntry {
  /** Of an author, after an `@`. */
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Of its Chinese names, in whole and of what stands between dots. */
  readonly pinyin: readonly string[];
}

/** How many articles are listed in a file. The results of a query stand in almost as many lists. */
export const articlesInList = 16;

/** The path of a file of a segment. */
export function getPartPath({ name }: Pick<SegmentEntry, 'name'>, id: string): string {
  return `/search/${name}/${id}.bin`;
}

/** One of the ids that stand one after the other. */
export function getIdAt(ids: string, place: number): string {
  return ids.slice(place * idDigits, (place + 1) * idDigits);
}

/** Files beside the segments: names of topics, forms of Han characters, words of Taiwan and Hong Kong. */
export type NamesFile = 'topics' | 'forms' | 'regional';

export function getNamesPath(file: NamesFile, id: string): string {
  return `/search/${file}-${id}.bin`;
}

/** A text of a segment by its number: that of its article and its language. */
export function getTextNumber(article: number, language: Language): number {
  return 2 * article + (language === 'en' ? 0 : 1);
}

/** The inverse of `getTextNumber`. */
export function parseTextNumber(text: number): { article: number; language: Language } {
  return { article: text >> 1, language: text % 2 === 0 ? 'en' : 'zh' };
}

/** The id of a topic, or of an author, in the index. */
export function getTopicId({ kind, id }: TopicAddress): string {
  return kind === 'author' ? `@${id}` : id;
}

/** The inverse of `getTopicId`. */
export function parseTopicId(id: string): TopicAddress {
  return id.startsWith('@') ? { kind: 'author', id: id.slice(1) } : { kind: 'topic', id };
}

interface TopicAddress {
  readonly kind: 'topic' | 'author';
  readonly id: string;
}

/** The term that stands for a topic, or, without an id, for all texts: no word begins so. */
export function getTopicTerm(id = ''): string {
  return `#${id}`;
}
