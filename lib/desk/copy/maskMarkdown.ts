import { maskForeignMarkup } from '@/lib/markdown/body/foreignMarkup';
import { checkDepth, checkSize } from '@/lib/markdown/body/size';
import { mask, maskMarkup } from '@/lib/markdown/parse/maskMarkup';
import { parseMarkdown } from '@/lib/markdown/parse/parseMarkdown';

/** What is text to Markdown and yet no prose: marks in it belong to something else than a sentence. */
const notProse = new RegExp(
  [
    /\\[!-/:-@[-`{-~]/, // an escaped mark
    /&#?\w+;/, // an entity
    /\]\[[^\]\n]*\]|\[\^[^\]\n]+\]/, // the name of a reference, or of a note
    /[?&][^\s=?&，。；：？！、（）“”《》]{1,40}=[^\s，。；：？！、（）“”《》]*/u, // the query of an address
    /[\w-]+(?:\.[\w-]+)+(?:[/:?][^\s，。；：？！、（）“”《》]*)?/u, // an address, a file, a version
    /\b[a-z]\([^()\n]*\)/, // a formula
    /(?<=^[\uE000 \t]*)\d+(?:\.\d+)*[.):](?=\s)/, // the number of a heading or an item
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gmu',
);

/**
 * What has to be told from the text as it was written: entities, brackets that would make a link if
 * they were of half width, and full-width letters that touch an address, which they would become part of.
 */
const untouchable =
  /&#?\w+;|\][(（][^()（）\n]*[)）]|[０-９Ａ-Ｚａ-ｚ％]+(?=https?:|www\.|[\w.+-]+@)|(?<=(?:https?:|www\.|@)[!-~]*)[０-９Ａ-Ｚａ-ｚ％]+/gi;

/** Markdown with everything that is not prose masked; undefined where it is too much for the parser. */
export function maskMarkdown(source: string): string | undefined {
  if (checkSize(source).length > 0) return undefined;
  const tree = parseMarkdown(source);
  if (checkDepth(tree).length > 0) return undefined;
  const masked = maskForeignMarkup(maskMarkup(tree, source)).replace(notProse, mask);
  return [...source.matchAll(untouchable)].reduce((text, { 0: letters, index }) => {
    return text.slice(0, index) + mask(letters) + text.slice(index + letters.length);
  }, masked);
}
