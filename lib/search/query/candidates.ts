import type { Language } from '@/lib/language/language';
import { parseTextNumber, type SegmentEntry } from '@/lib/search/format/manifest';
import { fields } from '@/lib/search/format/posting';
import {
  compareMatches,
  findLooseTexts,
  findTexts,
  findTopics,
  intersectMatches,
  joinMatches,
  type Match,
  type Matches,
  matchKinds,
} from './findTexts';
import type { IndexReader } from './indexReader';
import type { Query } from './query';
import type { NamedTopics } from './topicNames';

/** An article that may be a result. */
export interface Candidate {
  readonly segment: SegmentEntry;
  /** Its number in the segment. */
  readonly article: number;
  /** Its texts that may have what is looked for; the first is shown. */
  readonly options: readonly Option[];
}

/** A text of an article that may have what is looked for. */
export interface Option {
  readonly language: Language;
  /** Whether that is a language of the reader's edition. */
  readonly isOwn: boolean;
  readonly match: Match;
  /** Whether it has the topic that each clause names, and how; for the whole query, the last. */
  readonly byTopic: readonly (Match | undefined)[];
}

/** Where is searched, and for whom. */
export interface SearchScope {
  /** Languages of the reader's edition. */
  readonly languages: readonly Language[];
  readonly year?: string;
  /** Id of a topic. */
  readonly topic?: string;
  readonly named: NamedTopics;
}

/** The articles that may have what a query asks for, or have its parts (`isLoose`); in no order. */
export async function findCandidates(
  reader: IndexReader,
  query: Query,
  scope: SearchScope,
  isLoose: boolean,
): Promise<readonly Candidate[]> {
  const { year, topic } = scope;
  if (query.clauses.length === 0 && topic === undefined && year === undefined) return [];
  const segments = reader.manifest.segments.filter(
    ({ years }) => year === undefined || years.some(([name]) => name === year),
  );
  const found = await Promise.all(
    segments.map((segment) => findInSegment(reader, segment, query, scope, isLoose)),
  );
  return found.flat();
}

/** The best first; of the same, the newest. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  const [first, second] = [one.options[0], other.options[0]];
  const order = first && second ? compareOptions(first, second) : 0;
  if (order !== 0) return order;
  if (one.segment === other.segment) return other.article - one.article;
  return one.segment.name > other.segment.name ? -1 : 1;
}

/** Of the same kind, what the reader's edition shows itself comes before what only the other language has. */
function compareOptions(one: Option, other: Option): number {
  return (
    one.match.kind - other.match.kind ||
    Number(other.isOwn) - Number(one.isOwn) ||
    compareMatches(one.match, other.match)
  );
}

async function findInSegment(
  reader: IndexReader,
  segment: SegmentEntry,
  { clauses }: Query,
  scope: SearchScope,
  isLoose: boolean,
): Promise<readonly Candidate[]> {
  const { named, topic } = scope;
  const [byClause, byTopic, whole, filter] = await Promise.all([
    Promise.all(
      clauses.map((clause) =>
        isLoose ? findLooseTexts(reader, segment, clause) : findTexts(reader, segment, clause),
      ),
    ),
    Promise.all(named.byClause.map((topics) => findTopics(reader, segment, topics))),
    findTopics(reader, segment, named.whole),
    topic === undefined && clauses.length > 0
      ? undefined
      : findTopics(reader, segment, [{ id: topic ?? '' }]),
  ]);
  const joined = byClause.map((own, place) => joinMatches([own, byTopic[place] ?? new Map()]));
  const own = clauses.length > 0 ? intersectMatches(joined) : getAll(filter);
  const all = joinMatches([own, whole]);
  const within = getArticles(segment, scope.year);
  const texts = [...all].filter(
    ([text]) => within(parseTextNumber(text).article) && (!filter || filter.has(text)),
  );
  return groupTexts(segment, texts, [...byTopic, whole], scope.languages);
}

/** Where nothing but a topic or a year is asked for, all that the filter leaves, none better than another. */
function getAll(filter: Matches | undefined): Matches {
  const match: Match = { kind: matchKinds.word, field: fields.body, isSure: true };
  return new Map([...(filter ?? [])].map(([text]) => [text, match]));
}

/** Whether an article is of that year. */
function getArticles({ years, articles }: SegmentEntry, year: string | undefined) {
  const place = years.findIndex(([name]) => name === year);
  const first = years[place]?.[1] ?? 0;
  const end = place < 0 ? articles : (years[place + 1]?.[1] ?? articles);
  return (article: number) => article >= first && article < end;
}

/** Texts by their articles, in the reader's languages before others, then the better one first. */
function groupTexts(
  segment: SegmentEntry,
  texts: readonly (readonly [text: number, match: Match])[],
  byTopic: readonly Matches[],
  languages: readonly Language[],
): readonly Candidate[] {
  const articles = new Map<number, Option[]>();
  for (const [text, match] of texts) {
    const { article, language } = parseTextNumber(text);
    const isOwn = languages.includes(language);
    const option = { language, isOwn, match, byTopic: byTopic.map((own) => own.get(text)) };
    articles.set(article, [...(articles.get(article) ?? []), option]);
  }
  return [...articles].map(([article, options]) => ({
    segment,
    article,
    options: options.sort(
      (one, other) =>
        Number(other.isOwn) - Number(one.isOwn) || compareMatches(one.match, other.match),
    ),
  }));
}
