import { type Gap, gaps, type HanForms, type Token, tokenise } from '@/lib/search/analyse/tokens';

/** One word or Han character that is looked for. */
export interface QueryToken {
  readonly term: string;
  readonly isHan: boolean;
  /** Whether the reader has typed it with an ending that `term` lacks. */
  readonly isInflected: boolean;
  /** What the reader has put between it and the one before it. */
  readonly gap: Gap;
}

/** What has to stand in a text as it is: a word, or words and characters that follow one another. */
export interface Clause {
  readonly tokens: readonly QueryToken[];
  /** The same in the Mainland’s words, where the reader has used one of Taiwan’s or Hong Kong’s; else without hyphens. */
  readonly other: readonly QueryToken[] | undefined;
  /** Whether the reader has put it in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether words that begin with its only token will do, though not as well. */
  readonly isPrefix: boolean;
}

/** What a reader looks for: texts that have every clause. */
export interface Query {
  readonly clauses: readonly Clause[];
  /** Whether it was too long to be looked for in whole. */
  readonly isCut: boolean;
}

/** UTF-16; nobody types more. */
export const longestQuery = 200;

/** The beginning of a word has to be this long, or too much begins so. */
const shortestPrefix = 3;

/** Words of Taiwan and Hong Kong by the Mainland’s, in characters as the index knows them. */
export type RegionalWords = ReadonlyMap<string, string>;

const quotes = /[“”„‟「」『』«»＂]/g;

/** Reads a query. Parts in quotation marks and characters without a space between them are looked for as they are. */
export function parseQuery(
  text: string,
  forms: HanForms,
  regional: RegionalWords = new Map(),
): Query {
  const plain = cut(text)
    .replace(/\p{Cf}/gu, '')
    .replace(quotes, '"');
  const clauses = plain.split('"').flatMap((part, place) => {
    const isQuoted = place % 2 === 1;
    const tokens = tokenise(part, forms);
    const groups = isQuoted ? [tokens] : splitClauses(tokens);
    return groups
      .filter((group) => group.length > 0)
      .map((group) => ({
        ...createClause(group, regional),
        isQuoted,
      }));
  });
  return { clauses: markPrefix(removeRepeated(clauses)), isCut: text.length > longestQuery };
}

/** The beginning of a query that is too long, without the word in which it would end. */
function cut(text: string): string {
  const whole = text.slice(0, longestQuery);
  const isInWord = /^[^\s]{2}/.test(text.slice(longestQuery - 1));
  return isInWord ? whole.replace(/(?<=\s)[!-\u2e7f]*$/, '') : whole;
}

/** A clause ends at a space, and at a mark beside Han characters; `state-owned` is one. */
function splitClauses(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    const isHan = token.isHan || before?.isHan === true;
    const joins = token.gap === gaps.none || (token.gap === gaps.mark && !isHan);
    if (before && joins) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** A clause of tokens as they are. */
export function createClause(tokens: readonly Token[], regional: RegionalWords): Clause {
  const own = tokens.map(({ terms: [term], isHan, isInflected, gap }) => ({
    term,
    isHan,
    isInflected,
    gap,
  }));
  const other = toMainland(own, regional) ?? toCompound(tokens);
  return { tokens: own, other, isQuoted: false, isPrefix: false };
}

/** The compound that all of these words are parts of; undefined where there is none. */
function toCompound([first, ...others]: readonly Token[]): readonly QueryToken[] | undefined {
  const term = first?.terms.at(-1);
  const isOne = others.length > 0 && others.every(({ terms }) => terms[1] && terms.at(-1) === term);
  return first && term && isOne ? [{ ...first, term }] : undefined;
}

/** A clause, and the same in other words. */
export function getAlternatives({ other, ...clause }: Clause): readonly Clause[] {
  const own = { ...clause, other: undefined };
  return other ? [own, { ...own, tokens: other }] : [own];
}

/** With the longest words of Taiwan and Hong Kong replaced, from the left; undefined where there are none. */
function toMainland(
  tokens: readonly QueryToken[],
  regional: RegionalWords,
): readonly QueryToken[] | undefined {
  const replaced: QueryToken[] = [];
  for (let place = 0; place < tokens.length; ) {
    const [first, word = ''] = [tokens[place], findRegional(tokens, place, regional)];
    if (!first) break;
    const [head = '', ...rest] = regional.get(word) ?? first.term;
    replaced.push({ ...first, term: word === '' ? first.term : head });
    if (word !== '') {
      const { isHan, isInflected } = first;
      replaced.push(...rest.map((term) => ({ term, isHan, isInflected, gap: gaps.none })));
    }
    place += Math.max(1, word.length);
  }
  const isOther = replaced.some(({ term }, place) => term !== tokens[place]?.term);
  return isOther ? replaced : undefined;
}

/** Characters of the longest of these words. */
const longestRegional = 10;

function findRegional(
  tokens: readonly QueryToken[],
  place: number,
  regional: RegionalWords,
): string | undefined {
  const next = tokens.slice(place, place + longestRegional);
  const end = next.findIndex(({ isHan, gap }, step) => !isHan || (step > 0 && gap !== gaps.none));
  const run = (end < 0 ? next : next.slice(0, end)).map(({ term }) => term);
  const words = run.map((_, step) => run.slice(0, run.length - step).join(''));
  return words.find((word) => regional.has(word));
}

function removeRepeated(clauses: readonly Clause[]): readonly Clause[] {
  const keys = clauses.map(getWords);
  return clauses.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

/** The last word may be one that the reader is still typing. */
function markPrefix(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, place) => {
    const [token, ...others] = clause.tokens;
    const isWord = token && !token.isHan && others.length === 0 && !clause.isQuoted;
    const isLast = place === clauses.length - 1;
    return isLast && isWord && token.term.length >= shortestPrefix
      ? { ...clause, isPrefix: true }
      : clause;
  });
}

/** The words of a clause as names are compared by. */
export function getWords({ tokens }: Pick<Clause, 'tokens'>): string {
  return tokens.map(({ term }) => term).join(' ');
}
