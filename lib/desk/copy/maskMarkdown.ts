/** Stands for every character that is not prose: no rule knows it. */
export const maskCharacter = '\uE000';

const notProse = new RegExp(
  [
    /(?<ticks>`+)[^`](?:.|\n)*?\k<ticks>/, // code
    /<!--[\s\S]*?-->/,
    /<[^<>\s][^<>]*>/, // HTML, <https://…>
    /(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)/, // where a link leads
    /^ {0,3}\[[^\]\n]+\]:.*$/, // where a reference leads
    /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；：！？、）》”]+/u,
    /[\w.+-]+@[\w-]+\.[\w.-]+/,
    /\\./,
    /^[ \t]*(?:[-*_][ \t]*){3,}$/, // a rule across the page
    /^[ \t]*(?:[-*+>]|\d+[.)])[ \t]+/, // the marks of lists and quotations
    /^\|?[ :|-]+\|[ :|-]*$/, // the line under a table's head
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gmu',
);

/** Markdown with all that is not prose covered, character by character: places stay. */
export function maskMarkdown(source: string): string {
  return source.replace(notProse, (found) => maskCharacter.repeat(found.length));
}
