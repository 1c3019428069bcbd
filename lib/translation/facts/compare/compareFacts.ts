import type { Language } from '@/lib/language/language';
import { type Reading, readText } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { isOtherDate, isYearNeeded, resolveDates } from './calendar';
import { comparePairs } from './comparePairs';
import type { FactMismatch, FactText } from './factMismatch';
import { isHintedAt } from './hints';
import { getDistance, getKind, hasStandIn, isRival } from './kinship';
import { type FactPair, type MatchedFacts, matchFacts } from './matchFacts';
import { listAbout, pairUp } from './pairUp';

/** Beyond this nothing is a paragraph; what follows is not compared, so that no text takes minutes. */
const longest = 100_000;

/**
 * Compares two texts of one paragraph by the values that they state. Says nothing of a value
 * in another form, a figure that one side repeats, or a word that holds a numeral by habit. By the days on
 * which the article and its source came out, if they are given, “last year” is also held against 2022年.
 */
export function compareFacts(
  original: FactText,
  translation: FactText,
  days: readonly string[] = [],
): FactMismatch[] {
  const left = read(original, days);
  const right = read(translation, days);
  if (left.facts.length === 0 && right.facts.length === 0) return [];
  const match = matchFacts(left.facts, right.facts);
  return [
    ...comparePairs(match.pairs, left, right),
    ...findDifferences(getSide(left, match.left, days), getSide(right, match.right, days)),
  ];
}

function read({ text, language }: FactText, days: readonly string[]): Reading {
  const reading = readText(text.slice(0, longest), language);
  return { ...reading, facts: resolveDates(reading.facts, days) };
}

/** The facts of one side, and what else it says. */
interface Side extends MatchedFacts {
  readonly language: Language;
  /** The text without its facts, so that a numeral that already answers one hints at no other. */
  readonly rest: string;
  /** All figures in digits that were read as no fact. */
  readonly digits: ReadonlySet<string>;
  /** The kinds of facts that answer none of the other side. */
  readonly kinds: ReadonlySet<string>;
  /** On which the article may have come out. */
  readonly days: readonly string[];
}

/** What found no like: two values of one fact, or a fact that the other side lacks. */
function findDifferences(left: Side, right: Side): readonly FactMismatch[] {
  const dates = pairUp(left.open, right.open, (a, b) => (isOtherDate(a, b) ? 0 : undefined));
  const rivals = pairRivals(left, right);
  // 2-0 is a score and two numbers, of which one finding is enough.
  const told = new Set(rivals.flat().map(getPlace));
  const list = (own: Side, other: Side) =>
    own.open
      .filter((fact) => !told.has(getPlace(fact)) && isAlarming(fact, own, other))
      .map((fact) => ({
        fact,
        isUnsure: fact.weight !== 'strong',
        nearest: getNearest(fact, own, other),
      }));
  return [
    ...dates.map(([a, b]) => ({ reason: 'calendar' as const, original: a, translation: b })),
    ...rivals.map(([a, b]) => ({ reason: 'differs' as const, original: a, translation: b })),
    ...list(left, right).map(({ fact, nearest, isUnsure }) => ({
      reason: 'missing' as const,
      isUnsure,
      original: fact,
      ...(nearest && { translation: nearest }),
    })),
    ...list(right, left).map(({ fact, nearest, isUnsure }) => ({
      reason: 'added' as const,
      isUnsure,
      translation: fact,
      ...(nearest && { original: nearest }),
    })),
  ];
}

function getSide({ text, language }: Reading, match: MatchedFacts, days: readonly string[]): Side {
  const rest = blank(text, match.all);
  const digits = rest.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g);
  return {
    ...match,
    language,
    days,
    rest,
    digits: new Set(digits),
    kinds: new Set([...match.open, ...match.surplus].map(getKind)),
  };
}

/** What is written where. */
function getPlace({ start, text }: Fact): string {
  return `${start} ${text}`;
}

/** What either side states alone, or more often than the other, and looks like one fact with two values. */
function pairRivals(left: Side, right: Side): readonly FactPair[] {
  const list = (own: Side, other: Side) =>
    [...own.open, ...own.surplus].filter((fact) => !isExcused(fact, other)).toSorted(byPlace);
  const [ours, theirs] = [new Set(left.surplus), new Set(right.surplus)];
  // What is only repeated speaks against a fact that says something by itself.
  const isTold = (a: Fact, b: Fact) =>
    (!theirs.has(b) || isTelling(a, right)) && (!ours.has(a) || isTelling(b, left));
  return pairUp(list(left, right), list(right, left), (a, b) =>
    isRival(a, b) && isTold(a, b) ? 10 * getDistance(a, b) : undefined,
  );
}

/** Whether a fact that the other side lacks says something by itself. */
function isTelling(fact: Fact, other: Side): boolean {
  if (fact.weight === 'hinted') return !isHintedAt(fact, other.rest, other.language);
  return fact.weight === 'strong' || fact.kind === 'relative' || fact.kind === 'weekday';
}

function byPlace(a: Fact, b: Fact): number {
  return a.start - b.start;
}

/** Where both sides name one and not the same, nothing reckoned from today makes up for it. */
const named: ReadonlySet<FactKind> = new Set(['year', 'month', 'quarter', 'weekday', 'date']);

/** Whether something else on the other side stands for the fact: a weekday for a date, digits of a name. */
function isExcused(fact: Fact, other: Side): boolean {
  if (fact.weight === 'soft' || isWritten(fact, other)) return true;
  if (named.has(fact.kind) && other.kinds.has(fact.kind)) return false;
  return hasStandIn(fact, other.kinds);
}

/** Whether the other text has the very digits in something that is read as no fact. */
function isWritten({ text }: Fact, { rest, digits }: Side): boolean {
  if (/^\d+[a-z]+$/i.test(text) && rest.includes(text)) return true;
  const own = text.match(/\d[\d,]*(?:\.\d+)?/)?.[0].replace(/,/g, '') ?? '';
  return own.length > 1 && digits.has(own);
}

/** Whether that one side has a fact alone says enough to be told. */
function isAlarming(fact: Fact, own: Side, other: Side): boolean {
  if (isLostYear(fact, own, other)) return true;
  if (isExcused(fact, other)) return false;
  if (fact.weight === 'strong') return true;
  if (fact.weight !== 'hinted' || isHintedAt(fact, other.rest, other.language)) return false;
  return (
    !isDroppable(fact) || (fact.kind === 'ordinal' && other.open.some((one) => isFirst(one, own)))
  );
}

/** The year of a date that readers of the other language would take for another one’s. */
function isLostYear({ kind, value, from }: Fact, own: Side, other: Side): boolean {
  if (kind !== 'year' || [...other.open, ...other.surplus].some(isOfYear)) return false;
  const date = own.all.find((one) => one.from === from && one.kind !== 'year');
  const month = date?.kind === 'date' ? Math.floor(date.value / 100) : date?.value;
  return month !== undefined && isYearNeeded(value, month, own.days);
}

function isOfYear({ kind, unit }: Fact): boolean {
  return kind === 'year' || (kind === 'relative' && unit === 'year');
}

/** A “first” that nothing answers speaks against a second. */
function isFirst(fact: Fact, { rest, language }: Side): boolean {
  return fact.kind === 'ordinal' && fact.value === 1 && !isHintedAt(fact, rest, language);
}

/** What free translation leaves out: `the two ministers`, a second round, half, twice. */
function isDroppable({ kind, value }: Fact): boolean {
  return kind === 'ordinal' || value === 2 || value === 0.5;
}

function blank(text: string, facts: readonly Fact[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of facts) {
    if (start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** The fact of the other side, about its place, that is likest to one. */
function getNearest(fact: Fact, own: Side, other: Side): Fact | undefined {
  const others = listAbout(own.all.indexOf(fact), own.all, other.all);
  const rivals = others.filter((one) => isRival(fact, one));
  return (rivals.length > 0 ? rivals : others)
    .toSorted((a, b) => getDistance(fact, a) - getDistance(fact, b))
    .at(0);
}
