import type { Root, Table } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { mask, maskMarkup } from '@/lib/markdown/parse/maskMarkup';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { findPlace } from '@/lib/markdown/parse/places';

/** Markup of other programs, to be looked for in text alone; the message has a phrase for each kind. */
interface Mark {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** Where a line of text begins, whatever list or quotation it is in. */
const lineStart = /(?<=^[\uE000 \t]*)/.source;

/** Inside a formula: an operator, a command, or a lone letter. Prices and shell variables have none. */
const formula = /(?:[^\s$]?[^$\n]*[\\^_=+<>≤≥×÷][^$\n]*|[A-Za-zα-ω])/.source;

/** Those that no other mark may be part of. */
const inlineMarks: readonly Mark[] = [
  { kind: 'template', pattern: /\{%[^\n]*?%\}|\{\{[^\n]*?\}\}/g },
  {
    kind: 'attributes',
    pattern:
      /\{:?[ ]?[#.][\p{L}\p{N}][^{}\n]*\}|\{:toc\}|(?:(?<=[\])\uE000])|^)\{:?[ ]?[a-z-]+=[^{}\n]+\}| \^[a-z][\w-]*$/gmu,
  },
  {
    kind: 'comment',
    pattern: /%%(?=[^\s%])[^%\n]+%%|^%%$|\{>>[^\n]*?<<\}|\{(\+\+|--|~~)[^\n]*?\1\}/gm,
  },
  {
    kind: 'contents',
    pattern: new RegExp(`${lineStart}@?\\[{1,2}[_\uE000]?toc[_\uE000]?\\]{1,2}`, 'gim'),
  },
  { kind: 'wiki', pattern: /!?\[\[[^[\]\n]+\]\]/g },
  { kind: 'emoji', pattern: /(?<![\w:/])(?<!\w:):(?:[a-z][a-z0-9_+-]+|[+-]1):(?![\w:/])/g },
  {
    kind: 'formula',
    pattern: new RegExp(
      `(?<![\\w$\\\\])\\$\\$?(?![\\s$])${formula}(?<![\\s$])\\$\\$?(?![\\w$])`,
      'g',
    ),
  },
];

/** Where a paragraph begins: no words stand in the line above. */
const paragraphStart = /(?<=(?<![^\s\uE000][^\n]*\n)^[\uE000 \t]*)/u.source;

/** Where a line follows an item, in whose last line it would be. */
const itemAbove = /(?<=^[ \t]*\uE000[^\n]*\n[ \t]*)/u.source;

/** What surely begins an item: Chinese, a name, markup. */
const itemStart = /(?:[\p{Script=Han}《“（\uE000]|\p{Lu}\p{Ll})/u.source;

/** A word of small letters: no option, no name of a file. */
const word =
  /(?!(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|zip|txt|csv|html?|js)\b)\p{Ll}{3,}(?:[-'’]\p{Ll}+)*(?=[ ,;:.!?]?(?:\s|\uE000|$))/u
    .source;

/** What may begin an item where its neighbour begins alike. */
const alike = /[\p{L}《“（\uE000]/u.source;

const dash = /-(?!(?:webkit|moz|ms|apple)-)/u.source;
const number = /\d{1,2}[.)]/u.source;

/** The mark of an item without its space, where it surely is one. */
const item = [
  `${lineStart}(?:${number}|${dash})(?=${itemStart})`,
  `${paragraphStart}${number}(?=${word})`,
  // Alone it may be the end of a word: -ing.
  `${paragraphStart}${dash}(?=${word}[^\\n]*\\n[\\uE000 \\t\\n]*${dash}${word})`,
  `${itemAbove}(?:${number}|${dash})(?=${alike})`,
  ...[number, dash, '[*]', '[+]'].map(
    (mark) => `${lineStart}${mark}(?=${alike}[^\\n]*\\n[\\uE000 \\t]*${mark}${alike})`,
  ),
].join('|');

const marks: readonly Mark[] = [
  ...inlineMarks,
  { kind: 'formula', pattern: new RegExp(`${lineStart}\\$\\$(?=[ \\t]*$)`, 'gm') },
  {
    kind: 'container',
    pattern: new RegExp(
      `${lineStart}(?::{3,} *[^\\s:]+|(?:!!!|\\?\\?\\?\\+?) +\\w+|={3} +"|\\.\\. +[a-z-]+::|<<< )`,
      'gm',
    ),
  },
  { kind: 'container', pattern: new RegExp(`${lineStart}\\[![a-z]+\\][-+]?`, 'gim') },
  {
    kind: 'brackets',
    pattern:
      /(?<!\w)\[(?:(b|i|u|s|quote|code|size|color|list)(?:=[^[\]\n]*)?\](?=[^\n]*\[\/\1\])|(?:url=|url\]|img\])(?=\uE000))/gi,
  },
  { kind: 'reference', pattern: /(?<![\w\])])\[(?!\^)[^[\]\n]+\]\[[^[\]\n]*\]/g },
  // An address is masked where it would be a link even by itself (GFM 6.9).
  {
    kind: 'link',
    pattern: /\[[^[\]\n]+\][ \t]?[(（](?:\uE000|https?:|mailto:|\.\.?\/)[^()（）\n]*[)）]/g,
  },
  { kind: 'note', pattern: /\^\[[^[\]\n]+\]|\[-?@[\w:.-]+[^[\]\n]*\]|\(\( [^()\n]+ \)\)/g },
  { kind: 'break', pattern: /^(?:\\|\{)(?:new_?page|page_?break)\}?$/gm },
  { kind: 'term', pattern: /(?<=^.*[^\s\uE000].*\n): +(?=\S)|^\*\[[^[\]\n]+\]:(?= )/gm },
  { kind: 'title', pattern: /^(={1,6}) [^=\n]+ \1$|^h[1-6]\. (?=\S)/gm },
  {
    kind: 'heading',
    pattern: new RegExp(
      `${lineStart}#{2,6}(?=[^\\s#])|${lineStart}#(?=\\p{L}[^#\\n]{0,60}$)(?![^\\n]*[。！？.!?；;，,]$)`,
      'gmu',
    ),
  },
  { kind: 'item', pattern: new RegExp(item, 'gmu') },
  { kind: 'bold', pattern: /(?<![\\*])\*\*(?!\*)(?<![A-Za-z0-9]\*\*(?=[A-Za-z0-9]))/g },
  { kind: 'bold', pattern: /(?<![\w\\])__(?=[^\s_])[^_\n]+__(?!_)/g },
  { kind: 'bold', pattern: /(?<![\w\\_])_(?=[^\s_])[^_\n]*\p{Script=Han}[^_\n]*_(?![\w_])/gu },
  {
    kind: 'script',
    pattern:
      /(?<![+\w])\+\+(?=[^\s+])(?:(?!\+\+)[^\n])*(?<=[^\s+])(?<![^+A-Za-z][A-Za-z])\+\+(?![+\w])|\^\^(?=\S)[^^\n]+\^\^/g,
  },
  {
    kind: 'script',
    pattern: /(?<=[\w)\]）\uE000])\^[-+−]?[A-Za-z\d]+\^(?![\d^])|(?<=\p{Script=Han})\^\d+\^/gu,
  },
  {
    kind: 'script',
    pattern:
      /(?<=[A-Za-z)\]])~(?:\d+[-+−]?|(?<=(?<![A-Za-z])[A-Za-z]~)[a-z])~(?![A-Za-z]{2}|[\d~])/g,
  },
  { kind: 'highlight', pattern: /(?<!\|)\|\|(?=[^\s|])[^|\n]*(?<=[^\s|])\|\|(?!\|)/g },
  { kind: 'highlight', pattern: /(?<![=\w])==(?=[^\s=])[^=\n]*(?<=[^\s=])==(?![=\w])/g },
];

const suspects =
  /[{}]|\[-?@|\(\(|\|\||\\(?:new|page)| \^[a-z]|^<<< |^\.\. |^: |^=+ |^h[1-6]\. |%%|\+\+|\^[^\s^]+\^|[A-Za-z)\]]~\w{1,3}[-+−]?~|_[^_\n]*\p{Script=Han}|\[\/|(?<![A-Za-z\d$])\$[^$\n]*\$|\*\*|__|==|\[\[|\]\[|\](?: ?（| \()|\]\([^)\n"' ]+ +[^"'\s]|\[!|\^\[|\[_?toc|:{3}|!!! |\?\?\?|:[a-z+-][^\s:]*:|^[-+*>\d.)\s]*(?:[-+*.)]\S|#)/imu;

/**
 * Markup that this paper doesn't read and would print as it was written: that of other programs
 * (`{% %}`, `[[ ]]`, `:::`, `$…$`), and Markdown with a space missing or a mark unmatched. Never in
 * code; a backslash before a mark says that it is meant.
 */
export function checkForeignMarkup(tree: Root, body: string): readonly BodyFault[] {
  if (!hasForeignMarkup(body)) return [];
  const text = maskMarkup(tree, body);
  const find = findPlace(body);
  const tables = listNodes(tree, 'table');
  const taken: Stretch[] = [];
  return marks.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
      const end = start + found.length;
      if (taken.some((other) => start < other.end && end > other.start)) return [];
      taken.push({ start, end });
      if (body[start - 1] === '\\') return [];
      if (kind === 'item' && isValue(tables, body, { start, end })) return [];
      const values = { kind, found: body.slice(start, end) };
      return [createFault('foreign-markup', find(start), values)];
    }),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether what looks like the mark of an item is the value of a cell, or the first word of what is stressed or linked. */
function isValue(tables: readonly Table[], body: string, { start, end }: Stretch): boolean {
  return (
    /[*_[]/.test(body.charAt(start - 1)) ||
    tables.some(
      ({ position }) =>
        start >= (position?.start.offset ?? 0) && end <= (position?.end.offset ?? 0),
    )
  );
}

/** Whether a text, or a line of one, may have a foreign mark: most have none and need no further look. */
export function hasForeignMarkup(text: string): boolean {
  return suspects.test(text);
}

/** Masks what belongs to other programs in a text whose Markdown is masked already. */
export function maskForeignMarkup(masked: string): string {
  return inlineMarks.reduce((text, { pattern }) => text.replace(pattern, mask), masked);
}
