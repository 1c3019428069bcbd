import { type Gap, gaps, type HanForms, type Token, tokenise } from '@/lib/search/analyse/tokens';

/** One word or Han character that is looked for. */
export interface QueryToken {
  readonly term: string;
  readonly isHan: boolean;
  /** What the reader has put between it and the one before it. */
  readonly gap: Gap;
}

/** What has to stand in a text as it is: a word, or words and characters that follow one another. */
export interface Clause {
  readonly tokens: readonly QueryToken[];
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

const quotes = /[“”„‟「」『』«»＂]/g;

/** Reads a query. Parts in quotation marks and characters without a space between them are looked for as they are. */
export function parseQuery(text: string, forms: HanForms): Query {
  const plain = text
    .slice(0, longestQuery)
    .replace(/\p{Cf}/gu, '')
    .replace(quotes, '"');
  const clauses = plain.split('"').flatMap((part, place) => {
    const isQuoted = place % 2 === 1;
    const tokens = tokenise(part, forms);
    const groups = isQuoted ? [tokens] : splitClauses(tokens);
    return groups.filter((group) => group.length > 0).map((group) => createClause(group, isQuoted));
  });
  return { clauses: markPrefix(removeRepeated(clauses)), isCut: text.length > longestQuery };
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

function createClause(tokens: readonly Token[], isQuoted: boolean): Clause {
  const own = tokens.map(({ terms: [term], isHan, gap }) => ({ term, isHan, gap }));
  return { tokens: own, isQuoted, isPrefix: false };
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
