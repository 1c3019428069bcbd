/** Stands in for every character that is not prose; no rule matches it. */
export const maskCharacter = '\uE000';

const notProse = new RegExp(
  [
    /(?<ticks>`+)[^`](?:.|\n)*?\k<ticks>/, // code
    /<!--[\s\S]*?-->/,
    /<[^<>\s][^<>]*>/, // HTML, <https://…>
    /(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)/, // the target of a link
    /^ {0,3}\[[^\]\n]+\]:.*$/, // the target of a reference
    /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；：！？、）》”]+/u,
    /[\w.+-]+@[\w-]+\.[\w.-]+/,
    /\\./,
    /^[ \t]*(?:[-*_][ \t]*){3,}$/, // a thematic break
    /^[ \t]*(?:[-*+>]|\d+[.)])[ \t]+/, // markers of lists and quotations
    /^\|?[ :|-]+\|[ :|-]*$/, // the line under a table's header
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gmu',
);

/** Markdown with everything that is not prose masked, character by character, so that places stay the same. */
export function maskMarkdown(source: string): string {
  return source.replace(notProse, (found) => maskCharacter.repeat(found.length));
}
