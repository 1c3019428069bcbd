import { type Language, languages } from '@/lib/language/language';
import type { HanForms } from '@/lib/search/analyse/tokens';
import { getTextNumber, getTopicTerm, type TopicEntry } from '@/lib/search/format/manifest';
import {
  createOccurrence,
  fields,
  type Occurrence,
  type Posting,
} from '@/lib/search/format/posting';
import { NumberList } from './numberList';
import { getTextTerms, type SearchText } from './textTerms';

/** A topic by its names in each language. */
export type TopicNames = Pick<TopicEntry, 'id' | Language>;

/** What is indexed of an article. */
export interface ArticleWords {
  readonly texts: Readonly<Partial<Record<Language, SearchText>>>;
  readonly topics: readonly TopicNames[];
}

const occurrenceBits = 8;

/** Which texts have a term and how, as numbers of 32 bits that hold both, in order. */
type Entries = Uint32Array | readonly number[];

/**
 * The postings of articles, which are added in order. There are millions of terms and more entries, so
 * these stand in two arrays of numbers until terms are asked for.
 */
export class Postings {
  private readonly ids = new Map<string, number>();
  /** For each entry, in order, the id of its term. */
  private readonly owners = new NumberList();
  private readonly entries = new NumberList();
  private grouped: ReturnType<typeof group> | undefined;

  constructor(private readonly forms: HanForms) {}

  /** Adds an article by its place in the segment. */
  add(place: number, { texts, topics }: ArticleWords): void {
    for (const language of languages) {
      const text = texts[language];
      if (!text) continue;
      const number = getTextNumber(place, language);
      for (const [term, own] of getTextTerms(text, this.forms)) this.addEntry(term, number, own);
      this.addEntry(getTopicTerm(), number, createOccurrence(fields.body));
      for (const topic of topics) {
        this.addEntry(getTopicTerm(topic.id), number, getMention(text, topic[language]));
      }
    }
  }

  listTerms(): readonly string[] {
    return [...this.ids.keys()].sort();
  }

  getPosting(term: string): Posting {
    return createPosting(this.getEntries(term));
  }

  /**
   * The posting of a term joined with that of other articles, whose texts have other numbers now: by
   * their old one, a new one, or a negative one where they are gone. Undefined where nothing is left.
   */
  join(term: string, other: Posting | undefined, numbers: Int32Array): Posting | undefined {
    const own = this.getEntries(term);
    const isSame = (text: number) => numbers[text] === text;
    if (other && own.length === 0 && [...other.keys()].every(isSame)) return other;
    const all = other ? [...renumber(other, numbers), ...own].sort((a, b) => a - b) : own;
    return all.length > 0 ? createPosting(all) : undefined;
  }

  private addEntry(term: string, text: number, occurrence: Occurrence): void {
    const id = this.ids.get(term) ?? this.ids.size;
    this.ids.set(term, id);
    this.owners.add(id);
    this.entries.add((text << occurrenceBits) | occurrence);
  }

  private getEntries(term: string): Uint32Array {
    this.grouped ??= group(this.owners.take(), this.entries.take(), this.ids.size);
    const id = this.ids.get(term);
    return id === undefined ? new Uint32Array() : this.grouped(id);
  }
}

/** Where a text first says one of these names; in its body, where it has the topic without saying so. */
function getMention(text: SearchText, names: readonly string[]): Occurrence {
  const isIn = (part: string) => {
    const words = part.toLowerCase();
    return names.some((name) => words.includes(name.toLowerCase()));
  };
  if (isIn(text.title)) return createOccurrence(fields.title);
  return createOccurrence(isIn(text.summary) ? fields.summary : fields.body);
}

/** The entries of each term by its id, in the order in which they were added. */
function group(owners: Uint32Array, entries: Uint32Array, terms: number) {
  const ends = new Uint32Array(terms + 1);
  for (const id of owners) ends[id + 1] = (ends[id + 1] ?? 0) + 1;
  for (let id = 1; id <= terms; id += 1) ends[id] = (ends[id] ?? 0) + (ends[id - 1] ?? 0);
  // Each begins where the one before it ends, once that is full.
  const sorted = new Uint32Array(entries.length);
  for (const [at, id] of owners.entries()) {
    const place = ends[id] ?? 0;
    sorted[place] = entries[at] ?? 0;
    ends[id] = place + 1;
  }
  return (id: number) => sorted.subarray(id === 0 ? 0 : ends[id - 1], ends[id]);
}

function renumber(posting: Posting, numbers: Int32Array): readonly number[] {
  return [...posting].flatMap(([text, occurrence]) => {
    const number = numbers[text] ?? -1;
    return number < 0 ? [] : [(number << occurrenceBits) | occurrence];
  });
}

function createPosting(entries: Entries): Posting {
  return new Map(
    Array.from(entries, (entry) => [entry >> occurrenceBits, entry & (2 ** occurrenceBits - 1)]),
  );
}
