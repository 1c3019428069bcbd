import { getTopicTerm, type SegmentEntry } from '@/lib/search/format/manifest';
import {
  endsWord,
  type Field,
  fields,
  getField,
  getWordField,
  type Occurrence,
  startsWord,
} from '@/lib/search/format/posting';
import type { IndexReader } from './indexReader';
import type { Clause } from './query';
import { getLooseTerms, getUnits, type Units } from './units';

/** In which way a text has what is looked for, the best first. */
export const matchKinds = {
  /** As whole words. */
  word: 0,
  /** By a topic of that name, in whichever language. */
  topic: 1,
  /** As part of longer words. */
  part: 2,
  /** In pieces, apart from one another. */
  loose: 3,
} as const;

export type MatchKind = (typeof matchKinds)[keyof typeof matchKinds];

/** How well a text has what is looked for. */
export interface Match {
  readonly kind: MatchKind;
  readonly field: Field;
  /** Whether that is known. If not, the text may have it at a less telling place, or not at all. */
  readonly isSure: boolean;
}

/** By number of text. */
export type Matches = ReadonlyMap<number, Match>;

/** The texts of a segment that may have a clause. */
export async function findTexts(
  reader: IndexReader,
  segment: SegmentEntry,
  clause: Clause,
): Promise<Matches> {
  const units = getUnits(clause);
  const found = await Promise.all([
    findUnits(reader, segment, units.terms, (occurrences) => judge(occurrences, units)),
    ...(clause.isPrefix ? [findLonger(reader, segment, units.terms[0] ?? '')] : []),
  ]);
  return joinMatches(found);
}

/** The texts of a segment that have all characters and words of a clause somewhere. */
export function findLooseTexts(
  reader: IndexReader,
  segment: SegmentEntry,
  clause: Clause,
): Promise<Matches> {
  return findUnits(reader, segment, getLooseTerms(clause), (occurrences) => ({
    kind: matchKinds.loose,
    field: getWorst(occurrences.map(getField)),
    isSure: true,
  }));
}

/** The texts of a segment that are on one of these topics. */
export async function findTopics(
  reader: IndexReader,
  segment: SegmentEntry,
  topics: readonly string[],
): Promise<Matches> {
  const found = await Promise.all(
    topics.map((id) =>
      findUnits(reader, segment, [getTopicTerm(id)], ([occurrence = 0]) => ({
        kind: matchKinds.topic,
        field: getField(occurrence),
        isSure: true,
      })),
    ),
  );
  return joinMatches(found);
}

/** For each text the best of its matches. */
export function joinMatches(all: readonly Matches[]): Matches {
  const joined = new Map<number, Match>();
  for (const matches of all) {
    for (const [text, match] of matches) {
      const known = joined.get(text);
      if (!known || compareMatches(match, known) < 0) joined.set(text, match);
    }
  }
  return joined;
}

/** For each text that all have, the worst of its matches. */
export function intersectMatches(all: readonly Matches[]): Matches {
  const [first = new Map<number, Match>(), ...others] = all;
  return new Map(
    [...first].flatMap(([text, match]) => {
      const own = [match, ...others.flatMap((matches) => matches.get(text) ?? [])];
      if (own.length <= others.length) return [];
      return [
        [
          text,
          {
            kind: Math.max(...own.map(({ kind }) => kind)) as MatchKind,
            field: getWorst(own.map(({ field }) => field)),
            isSure: own.every(({ isSure }) => isSure),
          },
        ] as const,
      ];
    }),
  );
}

/** The better one first; the same are 0. */
export function compareMatches(one: Match, other: Match): number {
  return (
    one.kind - other.kind || one.field - other.field || Number(other.isSure) - Number(one.isSure)
  );
}

async function findUnits(
  reader: IndexReader,
  segment: SegmentEntry,
  terms: readonly string[],
  getMatch: (occurrences: readonly Occurrence[]) => Match,
): Promise<Matches> {
  const postings = await Promise.all(terms.map((term) => reader.getPosting(segment, term)));
  const maps = postings.map(
    (posting) =>
      new Map(posting?.texts.map((text, place) => [text, posting.occurrences[place] ?? 0])),
  );
  const [first = new Map<number, Occurrence>(), ...others] = maps;
  const found = new Map<number, Match>();
  for (const [text, occurrence] of first) {
    const rest = others.flatMap((map) => map.get(text) ?? []);
    if (rest.length === others.length) found.set(text, getMatch([occurrence, ...rest]));
  }
  return found;
}

function judge(occurrences: readonly Occurrence[], { isExact }: Units): Match {
  const [first = 0] = occurrences;
  const wordField = getWordField(first);
  if (isExact) {
    return wordField === fields.none
      ? { kind: matchKinds.part, field: getField(first), isSure: true }
      : { kind: matchKinds.word, field: wordField, isSure: true };
  }
  const isWord = startsWord(first) && endsWord(occurrences.at(-1) ?? 0);
  return {
    kind: isWord ? matchKinds.word : matchKinds.part,
    field: getWorst(occurrences.map(getField)),
    isSure: false,
  };
}

async function findLonger(
  reader: IndexReader,
  segment: SegmentEntry,
  prefix: string,
): Promise<Matches> {
  const postings = await reader.getLongerPostings(segment, prefix);
  return joinMatches(
    postings.map(
      ({ texts, occurrences }) =>
        new Map(
          texts.map((text, place) => [
            text,
            { kind: matchKinds.part, field: getField(occurrences[place] ?? 0), isSure: true },
          ]),
        ),
    ),
  );
}

function getWorst(all: readonly Field[]): Field {
  return Math.max(...all) as Field;
}
