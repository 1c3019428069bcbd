import { splitWords } from '@/lib/search/analyse/borders';
import { gaps } from '@/lib/search/analyse/tokens';
import type { Clause, QueryToken } from './query';

/** The terms of the index by which the texts that may have a clause are found. */
export interface Units {
  /** All of them stand in such a text; the first begins the clause and the last ends it. */
  readonly terms: readonly string[];
  /** They do, too, and tell where the others only meet by chance. */
  readonly spare: readonly string[];
  /** Whether a text that has them has the clause: there is but one term, and it is all of it. */
  readonly isExact: boolean;
}

/** More would be asked for without telling much: the text of what is found is looked through anyway. */
const most = 4;

/** The terms that find a clause: words, and pairs of Han characters that cover it. */
export function getUnits({ tokens }: Clause): Units {
  const runs = splitRuns(tokens);
  const terms = runs.flatMap(getRunTerms);
  const [first] = terms;
  return {
    terms: choose(terms),
    spare: [...new Set(runs.flatMap(getPairs))]
      .filter((pair) => !terms.includes(pair))
      .slice(0, most),
    isExact: terms.length === 1 && first === tokens.map(({ term }) => term).join(''),
  };
}

/** The terms of the words of a clause, wherever in a text these stand. */
export function getLooseTerms(clause: Clause): readonly string[] {
  const terms = getLooseClauses(clause).flatMap((own) => getUnits(own).terms);
  return [...new Set(terms)].slice(0, 2 * most);
}

/** Each word of a clause as one of its own. What a reader has put in quotation marks stays whole. */
export function getLooseClauses(clause: Clause): readonly Clause[] {
  if (clause.isQuoted) return [clause];
  return splitRuns(clause.tokens).flatMap((run) => {
    const text = run.map(({ term }) => term).join('');
    const parts = run.length > 1 ? splitWords(text) : [text];
    let start = 0;
    return parts.map((part) => {
      const size = run.length > 1 ? [...part].length : 1;
      start += size;
      return { ...clause, tokens: run.slice(start - size, start) };
    });
  });
}

/** Han characters without anything between them are a run; a word is one by itself. */
function splitRuns(tokens: readonly QueryToken[]): readonly (readonly QueryToken[])[] {
  const runs: QueryToken[][] = [];
  for (const [place, token] of tokens.entries()) {
    const joins = token.isHan && tokens[place - 1]?.isHan && token.gap === gaps.none;
    if (joins) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

function getRunTerms(run: readonly QueryToken[]): readonly string[] {
  if (run.length === 1) return run.map(({ term }) => term);
  const pairs = getPairs(run);
  return pairs.filter((_, place) => place % 2 === 0 || place === pairs.length - 1);
}

function getPairs(run: readonly QueryToken[]): readonly string[] {
  return run.slice(1).map(({ term }, place) => `${run[place]?.term}${term}`);
}

/** The first, the last, and of those between the longest, which are the rarest. */
function choose(terms: readonly string[]): readonly string[] {
  if (terms.length <= most) return terms;
  const between = terms.slice(1, -1).toSorted((one, other) => other.length - one.length);
  return [terms[0] ?? '', ...between.slice(0, most - 2), terms.at(-1) ?? ''];
}
