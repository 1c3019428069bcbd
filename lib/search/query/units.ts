import { splitWords } from '@/lib/language/splitWords';
import { joinNext, mostTogether } from '@/lib/search/analyse/together';
import { gaps, getWidestGap } from '@/lib/search/analyse/tokens';
import type { Clause, QueryToken } from './query';

/** The terms of the index by which the texts that may have a clause are found. */
export interface Units {
  /** All of them stand in such a text; the first begins the clause and the last ends it. */
  readonly units: readonly string[];
  /** Whether a text that has them has the clause: there is but one term, and it is all of it. */
  readonly isExact: boolean;
}

/** More would be asked for without telling much: the text of what is found is looked through anyway. */
const most = 4;

/** The terms that find a clause: words with what follows them, and Han characters by fours that cover it. */
export function getUnits({ tokens }: Clause): Units {
  const runs = splitRuns(tokens);
  const units = runs.flatMap((_, place) => chooseUnits(getRunUnits(runs, place)));
  const isOne = runs.length === 1 || (tokens.length === 2 && !tokens.some(({ isHan }) => isHan));
  return { units: choose(units), isExact: units.length === 1 && isOne };
}

/** The terms of the words of a clause, wherever in a text these stand. */
export function getLooseUnits(clause: Clause): readonly string[] {
  return getLooseClauses(clause)
    .flatMap((own) => getUnits(own).units)
    .slice(0, 2 * most);
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

/**
 * The terms of a run: a word, or all fours of its characters, or the whole of it. A word is one with what
 * follows it, which needs none of its own where it is but one word or character.
 */
function getRunUnits(runs: readonly (readonly QueryToken[])[], place: number): readonly string[] {
  const terms = (runs[place] ?? []).map(({ term }) => term);
  const joined = joinRuns(runs, place);
  if (joined !== undefined) return [joined];
  if (terms.length === 1 && joinRuns(runs, place - 1) !== undefined) return [];
  const count = Math.max(1, terms.length - mostTogether + 1);
  return Array.from({ length: count }, (_, at) => terms.slice(at, at + mostTogether).join(''));
}

/** The term of a run that is a word and of the one after it; undefined where they are none. */
function joinRuns(runs: readonly (readonly QueryToken[])[], place: number): string | undefined {
  const [[first] = [], [after] = []] = [runs[place], runs[place + 1]];
  if (!first || !after || first.isHan) return undefined;
  return after.gap <= getWidestGap(first, after) ? joinNext(first.term, after.term) : undefined;
}

/** Those that cover a run, each beginning where the one before ends, and the last. */
function chooseUnits(units: readonly string[]): readonly string[] {
  return units.filter((_, place) => place % (mostTogether - 1) === 0 || place === units.length - 1);
}

/** The first, the last, and of those between the longest, which are the rarest. */
function choose(units: readonly string[]): readonly string[] {
  const [first, last] = [units[0], units.at(-1)];
  if (units.length <= most || first === undefined || last === undefined) return units;
  const between = units.slice(1, -1).toSorted((one, other) => other.length - one.length);
  return [first, ...between.slice(0, most - 2), last];
}
