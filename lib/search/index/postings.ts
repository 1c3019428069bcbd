import { type Language, languages } from '@/lib/language/language';
import type { HanForms } from '@/lib/search/analyse/tokens';
import { ByteReader, ByteWriter } from '@/lib/search/format/bytes';
import type { Followers } from '@/lib/search/format/followers';
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

/** For each text that has a term, its number and how it stands there, in one number; and before what. */
interface Packed {
  readonly entries: number[];
  readonly followers: Followers[];
}

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
    postings.set(term, pack(known ? join(unpack(known), own) : own));
  }
  return postings;
}

function addArticle(
  packed: Map<string, Packed>,
  place: number,
  { texts, topics }: ArticleWords,
  forms: HanForms,
): void {
  const add = (term: string, text: number, occurrence: Occurrence, before: Followers = 0) => {
    const known = packed.get(term) ?? { entries: [], followers: [] };
    known.entries.push((text << occurrenceBits) | simplifyOccurrence(occurrence));
    if (before > 0) known.followers.push(before);
    packed.set(term, known);
  };
  for (const language of languages) {
    const text = texts[language];
    if (!text) continue;
    const number = getTextNumber(place, language);
    for (const [term, own] of getTextTerms(text, forms))
      add(term, number, own.occurrence, own.followers);
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
    if (left.entries.length > 0) renumbered.set(term, pack(left));
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
  for (let left = next() >> 1; left > 0; left -= 1) {
    text += next();
    if (numbers[text] !== text) return false;
  }
  return true;
}

/** The entries of a posting, its texts by other numbers; without those whose number is negative. */
function unpack(posting: Uint8Array, getNumber = (text: number) => text): Packed {
  const { texts, occurrences, followers } = readPosting(new ByteReader(posting));
  const numbers = texts.map(getNumber);
  const isLeft = (_: number, at: number) => (numbers[at] ?? -1) >= 0;
  const entries = numbers.map((text, at) => (text << occurrenceBits) | (occurrences[at] ?? 0));
  return { entries: entries.filter(isLeft), followers: followers.filter(isLeft) };
}

/** Those of both, in the order of their texts. */
function join(one: Packed, other: Packed): Packed {
  const entries = [...one.entries, ...other.entries];
  const followers = [...one.followers, ...other.followers];
  const order = [...entries.keys()].sort((a, b) => (entries[a] ?? 0) - (entries[b] ?? 0));
  return {
    entries: order.map((at) => entries[at] ?? 0),
    followers: followers.length > 0 ? order.map((at) => followers[at] ?? 0) : [],
  };
}

function pack({ entries, followers }: Packed): Uint8Array {
  const writer = new ByteWriter();
  writePosting(writer, {
    texts: entries.map((entry) => entry >> occurrenceBits),
    occurrences: entries.map((entry) => entry & (2 ** occurrenceBits - 1)),
    followers,
  });
  return writer.take();
}
