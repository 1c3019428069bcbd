import { getTopicTerm, type SegmentEntry, type TopicEntry } from '@/lib/search/format/manifest';
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
import { type Clause, getAlternatives } from './query';
import { getLooseUnits, getUnits, type Units } from './units';

/** In which way a text has what is looked for, the best first. */
export const matchKinds = {
  /** As whole words. */
  word: 0,
  /** In another form of its words, or as one part of them, as `24` in `24.25`. */
  form: 1,
  /** By a topic of that name, in whichever language. */
  topic: 2,
  /** As part of longer words. */
  part: 3,
  /** In pieces, apart from one another. */
  loose: 4,
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
  const found = await Promise.all(
    getAlternatives(clause).map(async (own, place) => {
      const units = getUnits(own);
      return match(reader, segment, units.units, (occurrences) => {
        const judged = judge(occurrences, units, own);
        return place === 0 ? judged : worsen(judged, matchKinds.form);
      });
    }),
  );
  const longer = clause.isPrefix ? await findLonger(reader, segment, clause) : new Map();
  return joinMatches([...found, longer]);
}

/** The texts of a segment that have all characters and words of a clause somewhere. */
export async function findLooseTexts(
  reader: IndexReader,
  segment: SegmentEntry,
  clause: Clause,
): Promise<Matches> {
  const found = getAlternatives(clause).map((own) =>
    match(reader, segment, getLooseUnits(own), (occurrences) => ({
      kind: matchKinds.loose,
      field: getWorst(occurrences.map(getField)),
      isSure: true,
    })),
  );
  return joinMatches(await Promise.all(found));
}

/** A match of that kind at best. */
export function worsen(match: Match, kind: MatchKind): Match {
  return { ...match, kind: Math.max(match.kind, kind) as MatchKind };
}

/** The texts of a segment that are on one of these topics. */
export async function findTopics(
  reader: IndexReader,
  segment: SegmentEntry,
  topics: readonly Pick<TopicEntry, 'id'>[],
): Promise<Matches> {
  const found = await Promise.all(
    topics.map(({ id }) =>
      match(reader, segment, [getTopicTerm(id)], ([occurrence = 0]) => ({
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

/** The texts of a segment that have all of these terms, by how each of these stands there. */
async function match(
  reader: IndexReader,
  segment: SegmentEntry,
  units: readonly string[],
  getMatch: (occurrences: readonly Occurrence[]) => Match,
): Promise<Matches> {
  const all = await Promise.all(units.map((unit) => reader.getPosting(segment, unit)));
  const [rarest] = all.toSorted((one, other) => one.size - other.size);
  const texts = [...(rarest?.keys() ?? [])].filter((text) => all.every((own) => own.has(text)));
  return new Map(texts.map((text) => [text, getMatch(all.map((own) => own.get(text) ?? 0))]));
}

function judge(occurrences: readonly Occurrence[], { isExact }: Units, { tokens }: Clause): Match {
  const [first = 0] = occurrences;
  if (!isExact) {
    const isWord = startsWord(first) && endsWord(occurrences.at(-1) ?? 0);
    return {
      kind: isWord ? matchKinds.word : matchKinds.part,
      field: getWorst(occurrences.map(getField)),
      isSure: false,
    };
  }
  const [field, wordField] = [getField(first), getWordField(first)];
  if (tokens.some(({ isInflected }) => isInflected))
    return { kind: matchKinds.word, field, isSure: true };
  if (wordField !== fields.none) {
    return { kind: matchKinds.word, field: wordField, isSure: true };
  }
  return { kind: tokens[0]?.isHan ? matchKinds.part : matchKinds.form, field, isSure: true };
}

async function findLonger(
  reader: IndexReader,
  segment: SegmentEntry,
  { tokens: [token] }: Clause,
): Promise<Matches> {
  const prefix = token?.term ?? '';
  const postings = await reader.getLongerPostings(segment, prefix);
  return joinMatches(
    postings.map(
      (posting) =>
        new Map(
          [...posting].map(([text, occurrence]) => [
            text,
            { kind: matchKinds.part, field: getField(occurrence), isSure: true },
          ]),
        ),
    ),
  );
}

function getWorst(all: readonly Field[]): Field {
  return Math.max(...all) as Field;
}
