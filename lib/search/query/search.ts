import type { Language } from '@/lib/language/language';
import type { HanForms } from '@/lib/search/analyse/tokens';
import type { ArticleEntry, TopicEntry } from '@/lib/search/format/manifest';
import { type Candidate, compareCandidates, findCandidates, type Option } from './candidates';
import { checkCandidate } from './checkCandidate';
import type { Copy } from './copy';
import { findPassages, type Passage } from './findPassages';
import { type MatchKind, matchKinds, worsen } from './findTexts';
import type { IndexReader } from './indexReader';
import { type Clause, getAlternatives, longestQuery, parseQuery, type Query } from './query';
import { findNamedTopics, getNameClauses, type NamedTopics } from './topicNames';
import { getLooseClauses } from './units';

/** What a reader asks for, and how they read. */
export interface SearchRequest {
  readonly text: string;
  /** The languages of their edition. */
  readonly languages: readonly Language[];
  /** `yyyy` */
  readonly year?: string;
  /** Id of a topic. */
  readonly topic?: string;
}

/** An article in the language in which it is shown. */
export interface SearchResult {
  readonly entry: ArticleEntry;
  readonly language: Language;
  /** Why it was found without having the words. */
  readonly topics: readonly TopicEntry[];
  /** Its headline, summary and paragraphs, and where they have what was looked for. */
  readonly passages: readonly Passage[];
}

/** Gets the text of an article in a language. */
export type LoadCopy = (entry: ArticleEntry, language: Language) => Promise<Copy>;

/** Whether a query is in Traditional characters, as readers of Taiwan and Hong Kong type it. */
function isTraditional(text: string, forms: HanForms): boolean {
  return [...text.slice(0, longestQuery)].some((character) => forms.has(character));
}

/** Where so many have it as a part of words that seemed to have it as words, others are expected to, too. */
const mostWorse = 5;

function expectPart(candidate: Candidate): Candidate {
  const [option, ...others] = candidate.options;
  if (!option || !isUnsure(candidate)) return candidate;
  return {
    ...candidate,
    options: [{ ...option, match: worsen(option.match, matchKinds.part) }, ...others],
  };
}

function getKind({ options: [option] }: Candidate): MatchKind {
  return option?.match.kind ?? matchKinds.word;
}

function isUnsure({ options }: Candidate): boolean {
  return options[0]?.match.isSure === false;
}

/** What is looked for. */
interface Wanted {
  readonly query: Query;
  readonly named: NamedTopics;
  /** All of the paper, those with the most articles first. */
  readonly topics: readonly TopicEntry[];
  /** Whether nothing has what was looked for as it is, and its pieces are looked for. */
  readonly isLoose: boolean;
}

/** Where it is looked up. */
interface Sources {
  readonly reader: IndexReader;
  readonly forms: HanForms;
  readonly loadCopy: LoadCopy;
}

/**
 * One search. Its results come in order, as many at a time as are wanted: headline before summary
 * before body, words before parts of words, then the newest first. What the index alone can't tell is
 * looked up in the texts, of no more articles than are shown.
 */
export class Search {
  readonly #sources: Sources;
  #candidates: readonly Candidate[];

  private constructor(
    readonly wanted: Wanted,
    sources: Sources,
    candidates: readonly Candidate[],
  ) {
    this.#sources = sources;
    this.#candidates = candidates;
  }

  /** Begins a search. Rejects where a file can’t be had. */
  static async start(
    reader: IndexReader,
    request: SearchRequest,
    loadCopy: LoadCopy,
  ): Promise<Search> {
    const { forms, topics } = await reader.prepare();
    const sources = { reader, forms, loadCopy };
    const find = async (query: Query, isLoose = false) => {
      const named = findNamedTopics(topics, query, forms);
      const candidates = await findCandidates(reader, query, { ...request, named }, isLoose);
      const search = new Search({ query, named, topics, isLoose }, sources, candidates);
      await search.#sort(1);
      return search;
    };
    const parse = async () => parseQuery(request.text, forms, await reader.getRegional());
    const typed = parseQuery(request.text, forms);
    const query = isTraditional(request.text, forms) ? await parse() : typed;
    const exact = await find(query);
    if (exact.count > 0) return exact;
    const hasPair = query.clauses.some(
      ({ tokens }) => tokens.filter(({ isHan }) => isHan).length > 1,
    );
    const said = query === typed && hasPair ? await parse() : query;
    const regional = said.clauses.some(({ other }) => other) ? await find(said) : exact;
    const canBeLoose = said.clauses.some((clause) => getLooseClauses(clause).length > 1);
    return regional.count > 0 || !canBeLoose ? regional : find(said, true);
  }

  /** How many articles are still to come, at most. */
  get count(): number {
    return this.#candidates.length;
  }

  /** Whether `count` is what it says, and not more. */
  get isCountSure(): boolean {
    return this.#candidates.every(({ options }) => options[0]?.match.isSure);
  }

  /** The next results, at most that many. Rejects where a file can’t be had; they can then be asked for again. */
  async next(most: number): Promise<readonly SearchResult[]> {
    await this.#sort(most);
    const results = await Promise.all(
      this.#candidates.slice(0, most).map((candidate) => this.#getResult(candidate)),
    );
    this.#candidates = this.#candidates.slice(most);
    return results.flat();
  }

  /** Puts the next candidates in order, and sees to it that they are what they seem to be. */
  async #sort(most: number): Promise<void> {
    for (let worse = 0; ; ) {
      this.#candidates = this.#candidates
        .filter(({ options }) => options.length > 0)
        .sort(compareCandidates);
      const unsure = this.#candidates.slice(0, most).filter(isUnsure);
      if (unsure.length === 0) return;
      const checked = new Map<Candidate, Candidate>();
      await Promise.all(
        unsure.map(async (candidate) => {
          checked.set(candidate, await this.#check(candidate));
        }),
      );
      this.#candidates = this.#candidates.map((candidate) => checked.get(candidate) ?? candidate);
      worse += [...checked].filter(([before, after]) => getKind(after) > getKind(before)).length;
      if (worse > mostWorse) this.#candidates = this.#candidates.map(expectPart);
    }
  }

  async #check(candidate: Candidate): Promise<Candidate> {
    const [option] = candidate.options;
    if (!option) return candidate;
    const { copy } = await this.#load(candidate, option);
    const { clauses } = this.wanted.query;
    return checkCandidate(candidate, findPassages(copy, clauses, this.#sources.forms));
  }

  async #getResult(candidate: Candidate): Promise<readonly SearchResult[]> {
    const [option] = candidate.options;
    if (!option) return [];
    const { language, match } = option;
    const { forms } = this.#sources;
    const { named } = this.wanted;
    const { entry, copy } = await this.#load(candidate, option);
    const isByTopic = match.kind === matchKinds.topic;
    const topics = isByTopic ? [...new Set([...named.whole, ...named.byClause.flat()])] : [];
    const names = topics.flatMap((topic) => getNameClauses(topic[language], forms));
    const passages = findPassages(copy, [...this.#getClauses(), ...names], forms);
    return [{ entry, language, topics, passages }];
  }

  async #load({ segment, article }: Candidate, { language }: Option) {
    const entry = await this.#sources.reader.getArticle(segment, article);
    return { entry, copy: await this.#sources.loadCopy(entry, language) };
  }

  #getClauses(): readonly Clause[] {
    const { query, isLoose } = this.wanted;
    const { clauses } = query;
    return isLoose ? clauses.flatMap(getAlternatives).flatMap(getLooseClauses) : clauses;
  }
}
