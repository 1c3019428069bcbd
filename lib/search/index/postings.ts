import { type Language, languages } from '@/lib/language/language';
import type { HanForms } from '@/lib/search/analyse/tokens';
import { ByteReader, ByteWriter } from '@/lib/search/format/bytes';
import { getTextNumber, getTopicTerm, type TopicEntry } from '@/lib/search/format/manifest';
import {
  type Occurrence,
  readPosting,
  simplifyOccurrence,
  writePosting,
} from '@/lib/search/format/posting';
import { getMention } from './mention';
import { getTextTerms, type SearchText } from './textTerms';

/** A topic by its names in each language. */
export type TopicNames = Pick<TopicEntry, 'id' | Language>;

/** What is indexed of an article. */
export interface ArticleWords {
  readonly texts: Readonly<Partial<Record<Language, SearchText>>>;
  readonly topics: readonly TopicNames[];
}

/** By term: which texts have it and how, as `writePosting` writes it. */
export type Postings = ReadonlyMap<string, Uint8Array>;

/** For each text that has a term, its number and how it stands there, in one number. */
type Packed = number[];

const occurrenceBits = 8;

/** The postings of some articles, by their places in the segment, added to those of others. */
export function collectPostings(
  articles: Iterable<readonly [place: number, words: ArticleWords]>,
  forms: HanForms,
  others: Postings,
): Postings {
  const packed = new Map<string, Packed>();
  for (const [place, words] of articles) addArticle(packed, place, words, forms);
  const postings = new Map(others);
  for (const [term, own] of packed) {
    const known = others.get(term);
    postings.set(
      term,
      pack(known ? [...unpack(known), ...own].sort((one, other) => one - other) : own),
    );
  }
  return postings;
}

function addArticle(
  packed: Map<string, Packed>,
  place: number,
  { texts, topics }: ArticleWords,
  forms: HanForms,
): void {
  const add = (term: string, text: number, occurrence: Occurrence) => {
    const entry = (text << occurrenceBits) | simplifyOccurrence(occurrence);
    const known = packed.get(term);
    if (known) known.push(entry);
    else packed.set(term, [entry]);
  };
  for (const language of languages) {
    const text = texts[language];
    if (!text) continue;
    const number = getTextNumber(place, language);
    for (const [term, occurrence] of getTextTerms(text, forms)) add(term, number, occurrence);
    for (const topic of topics)
      add(getTopicTerm(topic.id), number, getMention(text, topic[language]));
  }
}

/**
 * The same postings where texts have other numbers: by their old one, the one that they have now, or a
 * negative one where they are gone. Those that stay must be in the same order.
 */
export function renumberPostings(postings: Postings, numbers: Int32Array): Postings {
  const renumbered = new Map<string, Uint8Array>();
  for (const [term, posting] of postings) {
    if (isSame(posting, numbers)) {
      renumbered.set(term, posting);
      continue;
    }
    const left = unpack(posting, (text) => numbers[text] ?? -1);
    if (left.length > 0) renumbered.set(term, pack(left));
  }
  return renumbered;
}

/** Whether all texts of a posting keep their numbers; reads as `readPosting` does, millions in no time. */
function isSame(posting: Uint8Array, numbers: Int32Array): boolean {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = posting[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let text = 0;
  for (let left = next(); left > 0; left -= 1) {
    text += next();
    if (numbers[text] !== text) return false;
  }
  return true;
}

/** The entries of a posting, its texts by other numbers; without those whose number is negative. */
function unpack(posting: Uint8Array, getNumber = (text: number) => text): Packed {
  const { texts, occurrences } = readPosting(new ByteReader(posting));
  return texts.flatMap((text, at) => {
    const number = getNumber(text);
    return number < 0 ? [] : [(number << occurrenceBits) | (occurrences[at] ?? 0)];
  });
}

function pack(entries: Packed): Uint8Array {
  const writer = new ByteWriter();
  writePosting(writer, {
    texts: entries.map((entry) => entry >> occurrenceBits),
    occurrences: entries.map((entry) => entry & (2 ** occurrenceBits - 1)),
  });
  return writer.take();
}
