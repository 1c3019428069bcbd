import type { Fact, FactValue, Qualifier, Weight } from './fact';
import { type FirstCharacters, getFirstCharacters } from './getFirstCharacters';

/** A value that a rule has read; where it stands is added by the scanner. */
export interface RuleResult extends FactValue {
  readonly others?: readonly FactValue[];
  readonly weight?: Weight;
  readonly qualifier?: Qualifier | undefined;
}

/** What a rule sees: its own captures, and the text around them. */
export interface Match {
  readonly groups: readonly (string | undefined)[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A pattern and what its match means. A rule that reads nothing keeps others off its match. */
export interface FactRule {
  readonly pattern: string;
  readonly read: (match: Match) => readonly RuleResult[];
}

/** A rule ready to be tried at a place. */
interface Compiled extends FactRule {
  readonly regex: RegExp;
  readonly firsts: FirstCharacters;
}

/** The rules that can match where a character of some class stands, as one expression. */
interface Trial {
  readonly whole: RegExp;
  readonly rules: readonly Compiled[];
}

const classes = ['figure', 'early letter', 'late letter', 'other'] as const;

type CharacterClass = (typeof classes)[number];

/** What a scanner may be told beside its rules. */
export interface ScannerOptions {
  /** The source of a pattern of one character, at which rules can begin. */
  readonly start?: string;
  /** Words that are passed over whole, before any rule is tried. */
  readonly phrases?: readonly string[];
}

/**
 * Makes a function that goes through a text once and tries the rules in their order at each
 * place where `start` matches its one character (without it, where any rule can begin), so that a longer or safer pattern stands before a
 * shorter one. Rules may not begin elsewhere; trying them at every letter takes most of the
 * time, and so does trying those that can't begin there. More classes of characters take
 * longer again: V8 keeps few expressions of this size compiled.
 */
export function makeScanner(
  rules: readonly FactRule[],
  { start, phrases = [] }: ScannerOptions = {},
): (text: string) => Fact[] {
  const compiled = rules.map((rule) => ({
    ...rule,
    regex: new RegExp(rule.pattern, 'iy'),
    firsts: getFirstCharacters(rule.pattern),
  }));
  const starts = new RegExp(start ?? getStart(compiled, phrases), 'gi');
  const trials = new Map(classes.map((name) => [name, createTrial(compiled, name)]));
  const passOver = makePhraseReader(phrases);
  return (text) => {
    const facts: Fact[] = [];
    starts.lastIndex = 0;
    while (starts.test(text)) {
      const place = starts.lastIndex - 1;
      const idle = passOver(text, place);
      if (idle > 0) {
        starts.lastIndex = place + idle;
        continue;
      }
      const trial = trials.get(getClass(text.charCodeAt(place)));
      const hit = trial && execAt(trial.whole, text, place);
      if (!hit) continue;
      const rule =
        trial.rules[hit.findIndex((group, index) => index > 0 && group !== undefined) - 1];
      if (rule !== undefined) readFacts(rule, text, hit.index, facts);
      starts.lastIndex = Math.max(trial.whole.lastIndex, place + 1);
    }
    return facts;
  };
}

/** Makes a function that gives the length of the longest phrase at a place; 0 if none is there. */
function makePhraseReader(phrases: readonly string[]): (text: string, place: number) => number {
  const byFirst = new Map<number, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const first = phrase.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (text, place) => {
    const list = byFirst.get(text.charCodeAt(place));
    return list?.find((phrase) => text.startsWith(phrase, place))?.length ?? 0;
  };
}

/** Any of the characters that the rules can begin with. */
function getStart(compiled: readonly Compiled[], phrases: readonly string[]): string {
  if (compiled.some(({ firsts }) => !firsts)) return '[^]';
  const all = new Set([
    ...compiled.flatMap(({ firsts = [] }) => [...firsts]),
    ...phrases.map((phrase) => phrase.charAt(0)),
  ]);
  return `[${[...all].join('').replace(/[\\\]^-]/g, '\\$&')}]`;
}

function createTrial(compiled: readonly Compiled[], name: CharacterClass): Trial {
  const rules = compiled.filter(
    ({ firsts }) =>
      !firsts || [...firsts].some((character) => getClass(character.charCodeAt(0)) === name),
  );
  const source = rules.map((rule) => `(${dropCaptures(rule.pattern)})`).join('|');
  return { whole: new RegExp(source || '(?!)', 'iy'), rules };
}

function getClass(code: number): CharacterClass {
  if (code >= 48 && code <= 57) return 'figure';
  // Capital and small letters differ by one bit.
  const letter = code & 0xffdf;
  if (code > 122 || letter < 65 || letter > 90) return 'other';
  return letter <= 77 ? 'early letter' : 'late letter';
}

function execAt(regex: RegExp, text: string, index: number): RegExpExecArray | null {
  regex.lastIndex = index;
  return regex.exec(text);
}

function readFacts(rule: Compiled, text: string, start: number, facts: Fact[]): void {
  const groups = execAt(rule.regex, text, start);
  if (groups === null) return;
  const end = start + groups[0].trimEnd().length;
  for (const draft of rule.read({ groups, text, start, end })) {
    const { others = [], weight = 'strong' } = draft;
    facts.push({ ...draft, others, weight, start, end, text: text.slice(start, end) });
  }
}

/** The captures that matched, moved to the front: one of several alternatives did. */
export function firstGroups(match: Match): Match {
  const [whole, ...rest] = match.groups;
  return { ...match, groups: [whole, ...rest.filter((group) => group !== undefined)] };
}

/** Makes capturing groups plain ones, so that the rules can stand in one expression. */
function dropCaptures(pattern: string): string {
  return pattern.replace(/(?<!\\)\((?!\?)/g, '(?:');
}
