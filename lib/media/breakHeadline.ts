import { getPhrases } from '@/lib/language/lines/getPhrases';

const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;

/** In Han characters: letters are about half as wide, capitals wider. */
function getWidth(text: string): number {
  return [...text].reduce((sum, character) => {
    if (wide.test(character)) return sum + 1;
    return sum + (/\p{Lu}/u.test(character) ? 0.75 : 0.55);
  }, 0);
}

/**
 * Breaks a Chinese headline into as few lines as it needs: between clauses where that takes no more
 * lines, otherwise between phrases so that the lines are as even as possible. `most` is the number
 * of Han characters that a line has room for; a longer phrase has a line to itself.
 */
export function breakHeadline(text: string, most: number): readonly string[] {
  const clauses = text.split(/(?<=[，；：。！？])/);
  const byClause = clauses.flatMap((clause) => breakEvenly(clause, most));
  const lines = breakEvenly(text, most);
  return byClause.length === lines.length ? byClause : lines;
}

/** The narrowest measure that takes no more lines leaves the last line fullest. */
function breakEvenly(text: string, most: number): readonly string[] {
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
