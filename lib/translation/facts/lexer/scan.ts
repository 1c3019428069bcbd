import type { Fact } from '@/lib/translation/facts/lexer/fact';
import type { Captures } from './pattern';
import { Match, type Rule } from './rule';
import type { Token } from './token';

type Ranked = readonly [rank: number, rule: Rule];

/**
 * Makes a function that goes through the tokens of a text once. At each, the first rule that reads
 * something wins, so that a longer or safer one stands before a shorter; what it has matched is used up.
 */
export function makeScanner(
  rules: readonly Rule[],
): (text: string, tokens: readonly Token[]) => Fact[] {
  const index = new Map<string, Ranked[]>();
  rules.forEach((own, rank) => {
    for (const first of own.pattern.firsts) {
      index.set(first, [...(index.get(first) ?? []), [rank, own]]);
    }
  });
  return (text, tokens) => {
    const facts: Fact[] = [];
    for (let place = 0; place < tokens.length; ) {
      place = readAt(listRules(index, tokens[place]), text, tokens, place, facts);
    }
    return facts;
  };
}

/** The rules that can begin with a token, in their order. */
function listRules(
  index: ReadonlyMap<string, readonly Ranked[]>,
  token: Token | undefined,
): readonly Ranked[] {
  if (!token) return [];
  const lists: (readonly Ranked[])[] = [];
  const own = index.get(token.word);
  if (own) lists.push(own);
  for (const tag in token.tags) {
    const tagged = index.get(`<${tag}>`);
    if (tagged) lists.push(tagged);
  }
  if (lists.length <= 1) return lists[0] ?? [];
  return lists.flat().sort(([a], [b]) => a - b);
}

/** Reads what stands at a place; gives the next place. */
function readAt(
  rules: readonly Ranked[],
  text: string,
  tokens: readonly Token[],
  place: number,
  facts: Fact[],
): number {
  for (const [, { name, pattern, read }] of rules) {
    const captures: Captures = {};
    const end = pattern.match(tokens, place, captures);
    if (end <= place) continue;
    const drafts = read(new Match(text, tokens, place, end, captures));
    if (!drafts) continue;
    const start = tokens[place]?.start ?? 0;
    const stop = tokens[end - 1]?.end ?? start;
    for (const { others = [], weight = 'strong', ...draft } of drafts) {
      const written = text.slice(start, stop);
      facts.push({
        ...draft,
        others,
        weight,
        start,
        end: stop,
        text: written,
        from: place,
        to: end,
        rule: name,
      });
    }
    return end;
  }
  return place + 1;
}
