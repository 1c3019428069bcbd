import { type Gap, gaps, type HanForms, type Token, tokenise } from '@/lib/search/analyse/tokens';
import { type Field, fields } from '@/lib/search/format/posting';
import type { Copy } from './copy';
import type { Clause, QueryToken } from './query';

/** A stretch of a text, UTF-16. */
export interface Place {
  readonly start: number;
  readonly end: number;
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
  { title, summary, body }: Copy,
  clauses: readonly Clause[],
  forms: HanForms,
): readonly Passage[] {
  const create = (field: Field) => (text: string) => ({
    field,
    text,
    places: findPlaces(text, clauses, forms),
  });
  const [inTitle, inSummary] = [create(fields.title), create(fields.summary)];
  return [inTitle(title), inSummary(summary), ...body.map(create(fields.body))];
}

/** Where each clause stands in a text. */
function findPlaces(
  text: string,
  clauses: readonly Clause[],
  forms: HanForms,
): readonly (readonly Place[])[] {
  const tokens = tokenise(text, forms);
  return clauses.map((clause) => findClause(tokens, clause));
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
    return last && stands ? [{ start: first.start, end: last.end }] : [];
  });
}

function isSame({ terms, isHan }: Token, wanted: QueryToken, isPrefix: boolean): boolean {
  if (isHan !== wanted.isHan) return false;
  return terms.includes(wanted.term) || (isPrefix && terms[0].startsWith(wanted.term));
}

/** Han characters follow at once, a word beside them after a space at most, words whatever the mark between them. */
function joins(before: Token, token: Token, wanted: QueryToken): boolean {
  return token.gap <= Math.max(getWidestGap(before, token), wanted.gap);
}

function getWidestGap(before: Token, token: Token): Gap {
  if (before.isHan && token.isHan) return gaps.none;
  return before.isHan || token.isHan ? gaps.space : gaps.mark;
}
