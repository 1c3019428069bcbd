import { getPhrases } from '@/lib/language/getPhrases';

const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;

/** In Han characters: letters are about half as wide, capitals more. */
function getWidth(text: string): number {
  return [...text].reduce((sum, character) => {
    if (wide.test(character)) return sum + 1;
    return sum + (/\p{Lu}/u.test(character) ? 0.75 : 0.55);
  }, 0);
}

/**
 * A Chinese headline in as few lines as it needs, broken between its clauses where that gives
 * as few, else between its phrases so that the lines are as even as can be. `most` is how many Han characters a line has room for; a phrase that is longer
 * has a line to itself.
 */
export function splitLines(text: string, most: number): readonly string[] {
  const clauses = text.split(/(?<=[，；：。！？])/);
  const byClause = clauses.flatMap((clause) => splitEvenly(clause, most));
  const lines = splitEvenly(text, most);
  return byClause.length === lines.length ? byClause : lines;
}

/** The narrowest measure that needs no more lines leaves the last one the fullest. */
function splitEvenly(text: string, most: number): readonly string[] {
  const phrases = getPhrases(text);
  const fewest = wrap(phrases, most).length;
  for (let measure = 1; measure < most; measure++) {
    const lines = wrap(phrases, measure);
    if (lines.length === fewest && lines.every((line) => getWidth(line) <= most)) return lines;
  }
  return wrap(phrases, most);
}

function wrap(phrases: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const line = `${lines.at(-1) ?? ''}${phrase}`;
    if (lines.length > 0 && getWidth(line.trimEnd()) <= most) lines[lines.length - 1] = line;
    else lines.push(phrase);
  }
  return lines.map((line) => line.trim());
}
