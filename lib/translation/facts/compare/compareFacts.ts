import type { Language } from '@/lib/language/language';
import { type Reading, readText } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';
import { findCalendarMismatches, resolveDates } from './calendar';
import { comparePairs } from './comparePairs';
import { compareValues } from './compareValues';
import type { FactMismatch, FactText } from './factMismatch';
import { isHintedAt } from './hints';
import { type FactMatch, getNearest, matchFacts } from './matchFacts';
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

function getDifferences(
  match: FactMatch,
  original: FactText,
  translation: FactText,
): FactMismatch[] {
  const rest = {
    left: blank(original.text, match.allLeft),
    right: blank(translation.text, match.allRight),
  };
  const digits = { left: listDigits(rest.left), right: listDigits(rest.right) };
  const left = match.left.filter(
    (fact) =>
      !isExcused(fact, match.right, match.surplusRight, match.allRight) &&
      !isWritten(fact, translation.text, digits.right),
  );
  const right = match.right.filter(
    (fact) =>
      !isExcused(fact, match.left, match.surplusLeft, match.allLeft) &&
      !isWritten(fact, original.text, digits.left),
  );
  const findings: FactMismatch[] = [];
  const taken = new Set<Fact>();
  const told = new Set<string>();
  for (const fact of left) {
    const free = getNearest(fact, right, left).filter((other) => !taken.has(other));
    const rival =
      getRival(fact, free) ??
      free.find((other) => isOtherStep(fact, other, original.text, translation.text));
    if (rival === undefined) continue;
    findings.push({ reason: 'differs', original: fact, translation: rival });
    taken.add(fact).add(rival);
    told.add(getPlace(fact)).add(getPlace(rival));
  }
  for (const fact of left) {
    if (told.has(getPlace(fact))) continue;
    if (!isAlarming(fact, match.surplusRight, rest.right, original, translation)) continue;
    findings.push({
      reason: 'missing',
      isUnsure: fact.weight === 'hinted',
      original: fact,
      ...withNearest('translation', fact, getNearest(fact, match.allRight, match.allLeft)),
    });
  }
  for (const fact of right) {
    if (told.has(getPlace(fact))) continue;
    if (!isAlarming(fact, match.surplusLeft, rest.left, translation, original)) continue;
    findings.push({
      reason: 'added',
      isUnsure: fact.weight === 'hinted',
      translation: fact,
      ...withNearest('original', fact, getNearest(fact, match.allLeft, match.allRight)),
    });
  }
  return [...findings, ...getSwapped(match)];
}

/** What is written where: 2-0 is a score and two numbers, of which one finding is enough. */
function getPlace({ start, text }: Fact): string {
  return `${start} ${text}`;
}

/** Each side repeats a value that the other states less often: one of them is the other's place. */
function getSwapped({ surplusLeft, surplusRight }: FactMatch): FactMismatch[] {
  const telling = ({ weight }: Fact) => weight === 'hinted' || weight === 'strong';
  return surplusLeft.filter(telling).flatMap((fact) => {
    const rival = getRival(fact, surplusRight.filter(telling));
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
function isExcused(
  fact: Fact,
  unmatched: readonly Fact[],
  surplus: readonly Fact[],
  all: readonly Fact[],
): boolean {
  if (fact.weight === 'soft') return true;
  if (named.has(fact.kind) && [...unmatched, ...surplus].some(({ kind }) => kind === fact.kind))
    return false;
  if (fact.kind === 'date')
    return !unmatched.some(isNamedDay) && all.some((other) => isStandIn(fact, other));
  return [...unmatched, ...surplus].some((other) => isStandIn(fact, other));
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

/** `own` is the text that states the fact, `other` the one that has no like of it. */
function isAlarming(
  fact: Fact,
  surplus: readonly Fact[],
  rest: string,
  own: FactText,
  other: FactText,
): boolean {
  if (fact.weight === 'strong') return true;
  const isGainsaid =
    surplus.some((repeated) => isRival(fact, repeated)) || isBesideFirst(fact, own, other);
  if (fact.weight === 'hinted')
    return (
      (isGainsaid || !isDroppable(fact)) &&
      ((isGainsaid && fact.kind === 'month') || !isHintedAt(fact, rest, other.language))
    );
  const isTold = fact.kind === 'relative' || fact.kind === 'weekday';
  return isTold && isGainsaid;
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

/** The text without its facts, so that a numeral that already answers one hints at no other. */
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

function withNearest(side: 'original' | 'translation', fact: Fact, others: readonly Fact[]) {
  const kin = others.filter((other) => isRival(fact, other));
  const nearest = getClosest(fact, kin.length > 0 ? kin : others);
  return nearest === undefined ? {} : { [side]: nearest };
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
