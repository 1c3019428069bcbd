import { getWidestGap, type HanForms, type Token, tokenise } from '@/lib/search/analyse/tokens';
import { type Field, fields } from '@/lib/search/format/posting';
import type { Copy } from './copy';
import { type Clause, getAlternatives, type QueryToken } from './query';

/** A stretch of a text, UTF-16. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether a word of it is but another form of what is looked for. */
  readonly isForm: boolean;
}

/** A piece of an article's text, and where in it stands what is looked for. */
export interface Passage {
  readonly field: Field;
  readonly text: string;
  /** By clause. */
  readonly places: readonly (readonly Place[])[];
}

/** The pieces of a text, and where each of the clauses stands in them. */
export function findPassages(
  copy: Copy,
  clauses: readonly Clause[],
  forms: HanForms,
): readonly Passage[] {
  return getPieces(copy, forms).map(({ field, text, tokens }) => ({
    field,
    text,
    places: findPlaces(tokens, clauses),
  }));
}

interface Piece {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What was tokenised of the texts that are kept: each is looked through for every query that finds it. */
const known = new WeakMap<Copy, readonly Piece[]>();

function getPieces(copy: Copy, forms: HanForms): readonly Piece[] {
  const pieces = known.get(copy) ?? readPieces(copy, forms);
  known.set(copy, pieces);
  return pieces;
}

function readPieces({ title, summary, body }: Copy, forms: HanForms): readonly Piece[] {
  const create = (field: Field) => (text: string) => ({
    field,
    text,
    tokens: tokenise(text, forms),
  });
  const [inTitle, inSummary] = [create(fields.title), create(fields.summary)];
  return [inTitle(title), inSummary(summary), ...body.map(create(fields.body))];
}

/** Where each clause stands in a piece of text. */
function findPlaces(
  tokens: readonly Token[],
  clauses: readonly Clause[],
): readonly (readonly Place[])[] {
  return clauses.map((clause) => {
    const [own = [], ...others] = getAlternatives(clause).map((each) => findClause(tokens, each));
    return [...own, ...others.flat().map((place) => ({ ...place, isForm: true }))];
  });
}

function findClause(tokens: readonly Token[], clause: Clause): readonly Place[] {
  const size = clause.tokens.length;
  return tokens.flatMap((first, start) => {
    const last = tokens[start + size - 1];
    const stands = clause.tokens.every((wanted, step) => {
      const [token, before] = [tokens[start + step], tokens[start + step - 1]];
      if (!token || !isSame(token, wanted, clause.isPrefix)) return false;
      return step === 0 || (before && joins(before, token, wanted));
    });
    const isForm = clause.tokens.some((wanted, step) => isOther(tokens[start + step], wanted));
    return last && stands ? [{ start: first.start, end: last.end, isForm }] : [];
  });
}

function isSame({ terms, isHan }: Token, wanted: QueryToken, isPrefix: boolean): boolean {
  if (isHan !== wanted.isHan) return false;
  return terms.includes(wanted.term) || (isPrefix && terms[0].startsWith(wanted.term));
}

/** Whether a word is found by another form than the reader has typed, or by a part of it. */
function isOther(token: Token | undefined, { term, isInflected }: QueryToken): boolean {
  return !isInflected && (token?.isInflected === true || token?.terms[0] !== term);
}

/** What the reader has put between them may stand there, too. */
function joins(before: Token, token: Token, wanted: QueryToken): boolean {
  return token.gap <= Math.max(getWidestGap(before, token), wanted.gap);
}
