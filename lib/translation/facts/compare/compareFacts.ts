import type { Language } from '@/lib/language/language';
import { type Reading, readText } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { findCalendarMismatches, resolveDates } from './calendar';
import { comparePairs } from './comparePairs';
import { compareValues } from './compareValues';
import type { FactMismatch, FactText } from './factMismatch';
import { isHintedAt } from './hints';
import { type FactMatch, getNearest, type MatchedFacts, matchFacts } from './matchFacts';
import { isOtherStep, isRival, isStandIn } from './matchKinds';

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
    ...findCalendarMismatches(match, days),
    ...getDifferences(match, original, translation),
  ];
}

function read({ text, language }: FactText, days: readonly string[]): Reading {
  const reading = readText(text.slice(0, longest), language);
  return { ...reading, facts: resolveDates(reading.facts, days) };
}

/** The facts of one side, and what else it says. */
interface Side extends FactText, MatchedFacts {
  /** The text without its facts, so that a numeral that already answers one hints at no other. */
  readonly rest: string;
}

function getDifferences(
  match: FactMatch,
  original: FactText,
  translation: FactText,
): FactMismatch[] {
  const sides = {
    original: { ...original, ...match.left, rest: blank(original.text, match.left.all) },
    translation: { ...translation, ...match.right, rest: blank(translation.text, match.right.all) },
  };
  const left = listUnexplained(sides.original, sides.translation);
  const right = listUnexplained(sides.translation, sides.original);
  const differences = findDifferences(left, right, sides.original, sides.translation);
  const told = new Set(
    differences.flatMap((one) => [one.original, one.translation].map((fact) => getPlace(fact))),
  );
  const list = (facts: readonly Fact[], own: Side, other: Side) =>
    facts
      .filter((fact) => !told.has(getPlace(fact)) && isAlarming(fact, own, other))
      .map((fact) => ({
        fact,
        isUnsure: fact.weight === 'hinted',
        nearest: getKin(fact, own, other),
      }));
  return [
    ...differences,
    ...list(left, sides.original, sides.translation).map(
      ({ fact, nearest, isUnsure }): FactMismatch => ({
        reason: 'missing',
        isUnsure,
        original: fact,
        ...(nearest && { translation: nearest }),
      }),
    ),
    ...list(right, sides.translation, sides.original).map(
      ({ fact, nearest, isUnsure }): FactMismatch => ({
        reason: 'added',
        isUnsure,
        translation: fact,
        ...(nearest && { original: nearest }),
      }),
    ),
    ...getSwapped(match),
  ];
}

/** The facts of one side for which nothing on the other stands in any way. */
function listUnexplained(own: Side, other: Side): readonly Fact[] {
  const digits = listDigits(other.rest);
  return own.open.filter((fact) => !isExcused(fact, other) && !isWritten(fact, other.text, digits));
}

/** Facts of either side that look like one with two values. */
function findDifferences(left: readonly Fact[], right: readonly Fact[], own: Side, other: Side) {
  const taken = new Set<Fact>();
  return left.flatMap((original) => {
    const free = getNearest(original, right, left).filter((fact) => !taken.has(fact));
    const translation =
      getRival(original, free) ??
      free.find((fact) => isOtherStep(original, fact, own.text, other.text));
    if (translation === undefined) return [];
    taken.add(translation);
    return [{ reason: 'differs' as const, original, translation }];
  });
}

/** What is written where: 2-0 is a score and two numbers, of which one finding is enough. */
function getPlace({ start, text }: Fact): string {
  return `${start} ${text}`;
}

/** Each side repeats a value that the other states less often: one of them is the other's place. */
function getSwapped({ left, right }: FactMatch): FactMismatch[] {
  const telling = ({ weight }: Fact) => weight === 'hinted' || weight === 'strong';
  return left.surplus.filter(telling).flatMap((fact) => {
    const rival = getRival(fact, right.surplus.filter(telling));
    return rival ? [{ reason: 'differs' as const, original: fact, translation: rival }] : [];
  });
}

/** Where both sides name one and not the same, nothing reckoned from today makes up for it. */
const named: ReadonlySet<FactKind> = new Set(['year', 'month', 'quarter', 'weekday']);

/** A day that the other side names as well, and otherwise: no weekday makes that good. */
function isNamedDay({ kind, weight }: Fact): boolean {
  return kind === 'date' && weight !== 'soft';
}

/** The likeliest other value of a fact: of its kind and unit before others, the nearest in size. */
function getRival(fact: Fact, others: readonly Fact[]): Fact | undefined {
  return getClosest(
    fact,
    others.filter((other) => isRival(fact, other)),
  );
}

/** Whether something else on the other side stands for the fact: a weekday for a date. */
function isExcused(fact: Fact, { open, surplus, all }: MatchedFacts): boolean {
  if (fact.weight === 'soft') return true;
  const others = [...open, ...surplus];
  if (named.has(fact.kind) && others.some(({ kind }) => kind === fact.kind)) return false;
  if (fact.kind === 'date')
    return !open.some(isNamedDay) && all.some((other) => isStandIn(fact, other));
  return others.some((other) => isStandIn(fact, other));
}

/** All figures of a text in digits. */
function listDigits(text: string): ReadonlySet<string> {
  return new Set(text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g));
}

/** Whether the other text has the very digits in something that is read as no fact. */
function isWritten(fact: Fact, other: string, digits: ReadonlySet<string>): boolean {
  if (/^\d+[a-z]+$/i.test(fact.text) && other.includes(fact.text)) return true;
  const own = fact.text.match(/\d[\d,]*(?:\.\d+)?/)?.[0].replace(/,/g, '') ?? '';
  return own.length > 1 && digits.has(own);
}

/** `own` is the side that states the fact, `other` the one that has no like of it. */
function isAlarming(fact: Fact, own: Side, other: Side): boolean {
  if (fact.weight === 'strong') return true;
  const isGainsaid =
    other.surplus.some((repeated) => isRival(fact, repeated)) || isBesideFirst(fact, own, other);
  if (fact.weight === 'hinted')
    return (
      (isGainsaid || !isDroppable(fact)) &&
      ((isGainsaid && fact.kind === 'month') || !isHintedAt(fact, other.rest, other.language))
    );
  return isGainsaid && (fact.kind === 'relative' || fact.kind === 'weekday');
}

const firsts: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:first|earliest|initial\w*|debut\w*|maiden|inaugural|never|unprecedented|opening|began|begin\w*|start\w*|new\w*)\b/i,
  zh: /[首初头始新创开]|第一|率先|最先|最早|从未|前所未有/,
};

/** Whether something is the second in one language and the first in the other, which the one doesn't have. */
function isBesideFirst({ kind, value }: Fact, own: FactText, other: FactText): boolean {
  if (kind !== 'ordinal' || value < 2) return false;
  const isFirst = other.language === 'en' ? /\bfirst\b/i : /首[个次家位届座批]|第一/;
  return isFirst.test(other.text) && !firsts[own.language].test(own.text);
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

/** The fact of the other side that is likest to one; those of its kind and about its place go first. */
function getKin(fact: Fact, own: Side, other: Side): Fact | undefined {
  const others = getNearest(fact, other.all, own.all);
  return getRival(fact, others) ?? getClosest(fact, others);
}

/** The first of the facts that differ least from one. */
function getClosest(fact: Fact, others: readonly Fact[]): Fact | undefined {
  let closest: { readonly other: Fact; readonly distance: number } | undefined;
  for (const other of others) {
    const distance = getDistance(fact, other);
    if (!closest || distance < closest.distance) closest = { other, distance };
  }
  return closest?.other;
}

function getDistance(a: Fact, b: Fact): number {
  if (compareValues(a, b) > 0) return 0;
  const difference = Math.abs(Math.log1p(Math.abs(a.value)) - Math.log1p(Math.abs(b.value)));
  return difference + (a.kind === b.kind ? 0 : 4) + (a.unit === b.unit ? 0 : 2);
}
