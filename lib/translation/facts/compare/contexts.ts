import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { getNumber, getWord, type Token } from '@/lib/translation/facts/lexer/token';
import { getTrend, type Trend } from './getTrend';

/** What a figure is to another: from 12 to 15, 5 of 28. */
export type Role = 'origin' | 'target' | 'part' | 'whole';

/** What stands about a figure and has a counterpart in the other language, by which its place is known. */
export interface Context {
  /** What it counts, said after it: numbers of rows. */
  readonly own: ReadonlySet<number>;
  /** What it tells of, said before it. */
  readonly lead: ReadonlySet<number>;
  /** Whatever else its clauses name: things, countries, names in letters. */
  readonly near: ReadonlySet<number | string>;
  /** Days, months, years, times told from today. */
  readonly dated: ReadonlySet<string>;
  readonly trend: Trend | undefined;
  readonly role: Role | undefined;
}

/** The stretch of tokens that is a figure's, and not another's. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const sentenceEnd = /^[。！？；.!?;]$/;
const clauseEnd = /^[，：（）—,:()]$/;
const joint = /^(?:and|while|but|or|whereas)$/;
const preposition =
  /^(?:from|to|with|in|at|by|for|against|than|as|including|among|after|before|of)$/;
const figures: ReadonlySet<FactKind> = new Set(['number', 'ratio', 'multiple', 'vague']);
const dates: ReadonlySet<FactKind> = new Set([
  'year',
  'month',
  'date',
  'day',
  'weekday',
  'relative',
  'decade',
  'quarter',
  'half',
  'ordinal',
]);

/** How many tokens on either side are looked at. */
const reach = 40;

/** The context of each figure of a reading. */
export function getContexts(reading: Reading): ReadonlyMap<Fact, Context> {
  const own = reading.facts.filter(({ kind }) => figures.has(kind));
  const days = new Map(
    reading.facts
      .filter(({ kind }) => dates.has(kind))
      .map(({ kind, value, unit, from }) => [from, `${kind} ${value} ${unit}`] as const),
  );
  return new Map(
    own.map((fact, place) => {
      const from = Math.max(own[place - 1]?.to ?? 0, fact.from - reach);
      const to = Math.min(own[place + 1]?.from ?? reading.tokens.length, fact.to + reach);
      return [fact, getContext(reading, fact, { from, to: Math.max(to, fact.to) }, days)];
    }),
  );
}

function getContext(
  reading: Reading,
  fact: Fact,
  between: Span,
  days: ReadonlyMap<number, string>,
): Context {
  const { tokens } = reading;
  const span = narrow(tokens, fact, between);
  const before = tokens.slice(span.from, fact.from);
  const after = tokens.slice(fact.to, span.to);
  const own = listSubjects(after.slice(0, getEnd(after)));
  const anchors = tokens
    .slice(span.from, span.to)
    .flatMap((_, place) => days.get(span.from + place) ?? []);
  return {
    own: new Set(own.slice(0, 2)),
    lead: new Set(listSubjects(before).slice(-1)),
    near: new Set([...listSubjects([...before, ...after]), ...listNames([...before, ...after])]),
    dated: new Set(anchors),
    trend: getTrend(reading, fact),
    role: getRole(tokens, fact, between),
  };
}

/** From after the clause of the figure before to the end of the figure’s own clause. */
function narrow(tokens: readonly Token[], fact: Fact, { from, to }: Span): Span {
  let start = fact.from;
  let clause = fact.from;
  for (let place = fact.from - 1; place >= from; place--) {
    const word = tokens[place]?.word ?? '';
    if (sentenceEnd.test(word)) break;
    start = place;
    if (clauseEnd.test(word) || joint.test(word)) clause = place + 1;
  }
  // What stands in one clause with the figure before may be that one’s as well as this one’s.
  const isFirst = start > from || from === 0;
  let end = fact.to;
  while (
    end < to &&
    !sentenceEnd.test(tokens[end]?.word ?? '') &&
    !clauseEnd.test(tokens[end]?.word ?? '')
  )
    end++;
  return { from: isFirst ? start : clause, to: end };
}

/** Where what a figure counts ends: at a conjunction, at a preposition. */
function getEnd(after: readonly Token[]): number {
  const end = after.findIndex(
    ({ word, tags }) =>
      'number' in tags ||
      word === '、' ||
      word === '的' ||
      joint.test(word) ||
      preposition.test(word),
  );
  return end < 0 ? after.length : end;
}

function listSubjects(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token) => getNumber(token, 'subject') ?? []);
}

/** Countries, and what is written in letters in both languages. */
function listNames(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ word, tags }) => {
    if ('country' in tags) return [`country ${tags.country}`];
    return /^[a-z]{3,}/.test(word) || 'code' in tags ? [word] : [];
  });
}

function getRole(tokens: readonly Token[], fact: Fact, between: Span): Role | undefined {
  const before = tokens
    .slice(Math.max(between.from, fact.from - 4), fact.from)
    .findLast(({ tags }) => !('bound' in tags) && !('filler' in tags) && !('sign' in tags));
  const role = getWord(before, 'role');
  if (role === 'origin' || role === 'target') return role;
  const next = tokens.slice(fact.to, between.to);
  const last = tokens.slice(between.from, fact.from);
  if (isLinked(next, 'part')) return 'part';
  if (isLinked(next, 'whole')) return 'whole';
  if (isLinked(last, 'part')) return 'whole';
  return isLinked(last, 'whole') ? 'part' : undefined;
}

const pronoun = /^(?:which|whom|them)$/;
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
  if (between.length > longestLink || between.length === 0) return false;
  const place = between.findLastIndex((token) => 'link' in token.tags);
  const after = between.slice(place + 1);
  // 11 million reports, of which 3.4 million: the first is the whole.
  const isTurned = pronoun.test(after[0]?.word ?? '');
  const isDirect = role === 'part' ? after.every(isDeterminer) : after.length < longestAfterLink;
  const link = isTurned ? 'whole' : getWord(between[place], 'link');
  return isDirect && link === role && !between.some(({ word }) => sentenceEnd.test(word));
}
