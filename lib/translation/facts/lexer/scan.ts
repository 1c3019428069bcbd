import type { Fact } from '@/lib/translation/facts/lexer/fact';
import type { Captures } from './pattern';
import { Match, type Rule } from './rule';
import type { Token } from './token';

type Ranked = readonly [rank: number, rule: Rule];

/** The rules that can begin with each word or tag (as `<tag>`), in their order. */
class Index {
  private readonly lists = new Map<string, Ranked[]>();
  /** Those of the tokens seen, by the words and tags that rules begin with. */
  private readonly known = new Map<string, readonly Ranked[]>();

  constructor(rules: readonly Rule[]) {
    rules.forEach((own, rank) => {
      for (const first of own.pattern.firsts) {
        this.lists.set(first, [...(this.lists.get(first) ?? []), [rank, own]]);
      }
    });
  }

  list({ word, tags }: Token): readonly Ranked[] {
    let key = this.lists.has(word) ? word : '';
    for (const tag in tags) key += `<${tag}>`;
    let list = this.known.get(key);
    if (!list) {
      const firsts = [word, ...Object.keys(tags).map((tag) => `<${tag}>`)];
      const lists = firsts.map((first) => this.lists.get(first) ?? []);
      list = lists.flat().sort(([a], [b]) => a - b);
      this.known.set(key, list);
    }
    return list;
  }
}

/**
 * Makes a function that goes through the tokens of a text once. At each, the first rule that reads
 * something wins, so that a longer or safer one stands before a shorter; what it has matched is used up.
 */
export function makeScanner(
  rules: readonly Rule[],
): (text: string, tokens: readonly Token[]) => Fact[] {
  const index = new Index(rules);
  return (text, tokens) => {
    const facts: Fact[] = [];
    for (let place = 0; place < tokens.length; ) {
      const token = tokens[place];
      place = readAt(token ? index.list(token) : [], text, tokens, place, facts);
    }
    return facts;
  };
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
