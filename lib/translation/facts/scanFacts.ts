import type { Fact, Qualifier, Reading, Weight } from './fact';

/** A value that a rule has read; where it stands is added by the scanner. */
export interface Draft extends Reading {
  readonly others?: readonly Reading[];
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
export interface Rule {
  readonly pattern: string;
  readonly read: (match: Match) => readonly Draft[];
}

/**
 * Makes a function that goes through a text once and tries the rules in their order at each
 * place where `start` matches a character, so that a longer or safer pattern stands before a
 * shorter one. Rules may not begin elsewhere; trying them at every letter takes most of the time.
 */
export function makeScanner(rules: readonly Rule[], start: string): (text: string) => Fact[] {
  const whole = new RegExp(rules.map((rule) => `(${dropCaptures(rule.pattern)})`).join('|'), 'iy');
  const starts = new RegExp(start, 'gi');
  const compiled = rules.map((rule) => ({ ...rule, regex: new RegExp(rule.pattern, 'iy') }));
  return (text) => {
    const facts: Fact[] = [];
    starts.lastIndex = 0;
    for (let place = starts.exec(text); place !== null; place = starts.exec(text)) {
      whole.lastIndex = place.index;
      const hit = whole.exec(text);
      if (hit === null) continue;
      const rule = compiled[hit.findIndex((group, index) => index > 0 && group !== undefined) - 1];
      if (rule !== undefined) readFacts(rule, text, hit.index, facts);
      starts.lastIndex = Math.max(whole.lastIndex, place.index + 1);
    }
    return facts;
  };
}

function readFacts(
  rule: Rule & { regex: RegExp },
  text: string,
  start: number,
  facts: Fact[],
): void {
  rule.regex.lastIndex = start;
  const groups = rule.regex.exec(text);
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
