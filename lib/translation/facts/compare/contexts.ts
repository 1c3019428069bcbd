import type { SentenceGroup } from '@/lib/translation/bitext/alignSentences';
import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { getNumber, getWord, type Token } from '@/lib/translation/facts/lexer/token';
import { getTrend, type Trend } from './getTrend';

/** What a figure is to another: from 12 to 15, 5 of 28. */
export type Role = 'origin' | 'target' | 'part' | 'whole';

/** What stands about a figure and has a counterpart in the other language, by which its place is known. */
export interface Context {
  readonly fact: Fact;
  /** Of its text. */
  readonly tokens: readonly Token[];
  /** Number of the group of sentences that it stands in. */
  readonly sentence: number;
  /** What it counts, said after it: numbers of rows. */
  readonly own: ReadonlySet<number>;
  /** What it tells of, said before it. */
  readonly lead: ReadonlySet<number>;
  /** Whatever else its clause names. */
  readonly near: ReadonlySet<number>;
  /** Days, months, years, times told from today. */
  readonly dated: ReadonlySet<string>;
  readonly trend: Trend | undefined;
  readonly role: Role | undefined;
}

const sentenceEnd = /^[。！？；.!?;]$/;
const clauseEnd = /^[。！？；.!?;，：（）—,:()]$/;
const clauseStart = /^(?:[。！？；.!?;，：（）—,:()]|and|while|but|or|whereas)$/;
const phraseEnd =
  /^(?:、|的|and|while|but|or|whereas|from|to|with|in|at|by|for|against|than|as|including|among|after|before|of)$/;
const figures: ReadonlySet<FactKind> = new Set(['number', 'ratio', 'multiple', 'vague']);

/** How many tokens on either side are looked at. */
const reach = 40;

/** The context of each figure of a reading, whose sentences are aligned with those of the other. */
export function getContexts(
  reading: Reading,
  sentences: readonly SentenceGroup[],
): ReadonlyMap<Fact, Context> {
  const { tokens, facts } = reading;
  const own = facts.filter(({ kind }) => figures.has(kind));
  const dates = new Map<number, readonly string[]>();
  for (const { kind, value, unit, from } of facts) {
    if (!figures.has(kind))
      dates.set(from, [...(dates.get(from) ?? []), `${kind} ${value} ${unit}`]);
  }
  return new Map(
    own.map((fact, place) => {
      const last = tokens.slice(Math.max(own[place - 1]?.to ?? 0, fact.from - reach), fact.from);
      const next = tokens.slice(
        fact.to,
        Math.min(own[place + 1]?.from ?? Number.POSITIVE_INFINITY, fact.to + reach),
      );
      // What stands in one clause with the figure before may be that one’s as well as this one’s.
      const isFirst = place === 0 || last.some(({ word }) => sentenceEnd.test(word));
      const start = last.findLastIndex(({ word }) =>
        (isFirst ? sentenceEnd : clauseStart).test(word),
      );
      const before = isFirst || start >= 0 ? last.slice(start + 1) : [];
      const end = next.findIndex(isClauseEnd);
      const after = end < 0 ? next : next.slice(0, end);
      return [
        fact,
        {
          fact,
          tokens,
          sentence: sentences.findLastIndex((one) => one[reading.language].start <= fact.start),
          own: new Set(listSubjects(cut(after)).slice(0, 2)),
          lead: new Set(listSubjects(before).slice(-1)),
          near: new Set(listSubjects([...before, ...after])),
          dated: new Set(
            [...before.keys()]
              .map((at) => fact.from - before.length + at)
              .concat([...after.keys()].map((at) => fact.to + at))
              .flatMap((at) => dates.get(at) ?? []),
          ),
          trend: getTrend(reading, fact),
          role: getRole(last, next),
        },
      ];
    }),
  );
}

function isClauseEnd({ word }: Token): boolean {
  return clauseEnd.test(word);
}

/** What a figure counts: to a conjunction, a preposition or another number. */
function cut(after: readonly Token[]): readonly Token[] {
  const end = after.findIndex(({ word, tags }) => 'number' in tags || phraseEnd.test(word));
  return end < 0 ? after : after.slice(0, end);
}

function listSubjects(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token) => getNumber(token, 'subject') ?? []);
}

function getRole(last: readonly Token[], next: readonly Token[]): Role | undefined {
  const before = last
    .slice(-4)
    .findLast(({ tags }) => !('bound' in tags) && !('filler' in tags) && !('sign' in tags));
  const role = getWord(before, 'role');
  if (role === 'origin' || role === 'target') return role;
  if (isLinked(next, 'part')) return 'part';
  if (isLinked(next, 'whole')) return 'whole';
  if (isLinked(last, 'part')) return 'whole';
  return isLinked(last, 'whole') ? 'part' : undefined;
}

const determiner = /^(?:the|its|their|his|her|our|all|every|those|these|this|country|nation|'s)$/;

function isDeterminer({ word, tags }: Token): boolean {
  return determiner.test(word) || 'bound' in tags || 'sign' in tags;
}

/** How many tokens stand between a part and its whole: 38家门店中的5家. */
const longestLink = 8;

/** And between that word and the second of them: of its 412 stores. */
const longestAfterLink = 4;

/** Whether between two figures is the word that makes the first of them a part, or the whole. */
function isLinked(between: readonly Token[], role: 'part' | 'whole'): boolean {
  const place = between.findLastIndex((token) => 'link' in token.tags);
  const after = between.slice(place + 1);
  const isDirect = role === 'part' ? after.every(isDeterminer) : after.length < longestAfterLink;
  return between.length <= longestLink && isDirect && getWord(between[place], 'link') === role;
}
