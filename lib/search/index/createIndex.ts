import type { Root } from 'mdast';
import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText, AuthorName, TopicName } from '@/lib/content/records';
import { getHanForms } from '@/lib/language/hanForms';
import { type Language, languages } from '@/lib/language/language';
import { getPinyin } from '@/lib/language/pinyin';
import { getRegionalWords } from '@/lib/language/regionalWords';
import { getWords } from '@/lib/markdown/parseBlocks';
import { isPullQuote } from '@/lib/markdown/pullQuotes';
import { renderForms } from '@/lib/search/format/forms';
import {
  getNamesPath,
  getTopicId,
  type Manifest,
  manifestPath,
  type TopicEntry,
} from '@/lib/search/format/manifest';
import type { LastSegment } from './lastSegment';
import { encode, getId, renderPart } from './part';
import type { ArticleWords, TopicNames } from './postings';
import { createSegment, type Segment } from './segment';
import type { SearchText } from './textTerms';

/** The files of the index by their paths from the root. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** The index of all that is published. The same archive gives the same bytes. */
export function createIndex(archive: Archive): IndexFiles {
  const { files, ...names } = createNames(archive);
  const segments = listSegments(archive).map((months) => createSegmentOf(archive, months));
  const manifest = renderManifest({ ...names, segments: segments.map(({ entry }) => entry) });
  return new Map<string, Uint8Array>([
    [manifestPath, Buffer.from(manifest)],
    ...files,
    ...segments.flatMap(({ files: own }) =>
      [...own].map(([path, render]) => [path, render()] as const),
    ),
  ]);
}

export function renderManifest({ segments, topics, forms, regional }: Manifest): string {
  return JSON.stringify({ segments, topics, forms, regional });
}

/** What the index knows besides articles: names of topics and authors, forms of Han characters, regional words. */
export function createNames(archive: Archive) {
  const entries = [...archive.topics.toSorted(byArticles(archive)), ...archive.authors];
  const topics = encode(entries.map(getTopicEntry));
  const forms = renderForms(getHanForms());
  const regional = encode([...getRegionalWords()]);
  const names = { topics: getId(topics), forms: getId(forms), regional: getId(regional) };
  const files: IndexFiles = new Map([
    [getNamesPath('topics', names.topics), renderPart(names.topics, topics)],
    [getNamesPath('forms', names.forms), renderPart(names.forms, forms)],
    [getNamesPath('regional', names.regional), renderPart(names.regional, regional)],
  ]);
  return { ...names, files };
}

/** Months whose articles are indexed together. */
export interface Months {
  /** Of the segment. */
  readonly name: string;
  /** `yyyy-mm`, the oldest first. */
  readonly months: readonly string[];
  /** How many articles they have. */
  readonly articles: number;
}

/**
 * The months by the segments that they are indexed in, the newest first: the newest quarter by itself, so
 * that a new article changes no more than that, those before it of the same year, and all years before, so
 * that a query asks three at most.
 */
export function listSegments(archive: Archive): readonly Months[] {
  const segments = new Map<string, string[]>();
  const newest = getQuarter(archive.months[0] ?? '');
  for (const month of archive.months) {
    const name = getSegmentName(month, newest);
    segments.set(name, [month, ...(segments.get(name) ?? [])]);
  }
  return [...segments].map(([name, months]) => {
    const counts = months.map((month) => archive.countArticles({ month }));
    return { name, months, articles: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** Of a newer segment, the name comes after that of an older one. */
function getSegmentName(month: string, newest: string): string {
  const year = getYear(newest);
  if (month >= newest) return `since-${newest}`;
  return month < year ? `before-${year}` : `since-${year}`;
}

/** The month in which the quarter of a month begins. */
function getQuarter(month: string): string {
  const [year = '', own] = month.split('-');
  const first = 3 * Math.floor((Number(own) - 1) / 3) + 1;
  return `${year}-${String(first).padStart(2, '0')}`;
}

/** The articles of some months in the order in which they are indexed, the oldest first. */
export function listIndexed(archive: Archive, { months }: Months): readonly Article[] {
  return months.flatMap((month) => archive.listArticles({ month }).toReversed());
}

/**
 * The index of the articles of some months; of the last one only what differs is made anew. What is
 * indexed of an article is asked of the archive that `open` gives for it.
 */
export function createSegmentOf(
  archive: Archive,
  months: Months,
  last?: LastSegment,
  open = (_: string): Archive => archive,
): Segment {
  const articles = listIndexed(archive, months);
  const years = new Map<string, number>();
  for (const [place, { published }] of articles.entries()) {
    const year = getYear(published.month);
    if (!years.has(year)) years.set(year, place);
  }
  const own = articles.map(({ slug, published, texts }) => ({
    entry: { slug, published: published.iso, languages: getLanguages(texts) },
    read: () => readWords(open(slug), slug),
  }));
  return createSegment(
    { name: months.name, years: [...years], articles: own },
    getHanForms(),
    last,
  );
}

function getYear(month: string): string {
  return month.slice(0, 'yyyy'.length);
}

function getLanguages(texts: Article['texts']): readonly Language[] {
  return languages.filter((language) => texts[language]);
}

/** What is indexed of an article. */
function readWords(archive: Archive, slug: string): ArticleWords {
  const { texts = {}, topics = [], authors = [] } = archive.getArticle(slug) ?? {};
  const own = Object.values(texts).map((text) => [
    text.language,
    getSearchText(archive, slug, text),
  ]);
  return {
    texts: Object.fromEntries(own),
    topics: [
      ...topics.flatMap((id) => archive.getTopicName(id) ?? []),
      ...authors.flatMap((id) => archive.getAuthorName(id) ?? []),
    ].map(getTopicNames),
  };
}

function getSearchText(
  archive: Archive,
  slug: string,
  { language, title, summary }: ArticleText,
): SearchText {
  const root: Root = JSON.parse(archive.getBody('article', slug, language).read().tree);
  const own = root.children.filter((node) => !isPullQuote(node));
  return { title, summary, body: own.map(getWords).filter(Boolean) };
}

/** Those with the most articles first, in a tie by id. */
function byArticles(archive: Archive): (one: TopicName, other: TopicName) => number {
  const count = ({ id }: TopicName) => archive.countArticles({ topic: id });
  return (one, other) => count(other) - count(one) || (one.id < other.id ? -1 : 1);
}

/** A topic or an author by their names, and what readers type for the Chinese ones. */
function getTopicEntry(topic: TopicName | AuthorName): TopicEntry {
  const names = getTopicNames(topic);
  const isPerson = topic.type === 'person';
  const parts = [...new Set(names.zh.flatMap((whole) => [whole, ...whole.split('·')]))];
  const pinyin = [...new Set(parts.map((part) => getPinyin(part, { isPerson })))];
  return { ...names, pinyin };
}

function getTopicNames(topic: TopicName | AuthorName): TopicNames {
  const { name, aliases } = topic;
  const get = (language: Language) => [...new Set([name[language], ...aliases[language]])];
  return { id: getTopicId(topic), en: get('en'), zh: get('zh') };
}
