import type { Paragraph, Root } from 'mdast';
import { getBlockHash, type InspectedBlock } from './block';
import { checkCharacters, isCharacterFault } from './body/characters';
import { hasForeignMarkup } from './body/foreignMarkup';
import type { RenderOptions } from './body/renderOptions';
import { checkSize } from './body/size';
import { type InspectedBody, parseBlocks, writeTree } from './parseBlocks';

/** The lines between two blank ones, or a whole list, with its blank lines and what is indented below its items. */
interface Chunk {
  readonly lines: string[];
  /** That of the first, counted from 1. */
  readonly line: number;
}

/** A paragraph of nothing but words: no character in it means anything to Markdown. */
const plain =
  /^(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}\p{Ps}\p{Pi}"'$€£¥](?!.*(?:[*_[\]<>&\\`~|@]|:\/\/|www\.|mailto:|xmpp:))[^\r\v\f\u0085\u2028\u2029]*\S$/iu;

/** Lines that may carry on across a blank one, or refer to other lines of the body. */
const farReaching = /^ {0,3}(?:=|-[^ ]|(?:[-+*]|\d{1,9}[.)])[ \t]*$|```|~~~|<|\||\[[^\]]*\]:)|\[\^/;

/** The beginning of an item, which what is indented below belongs to, blank lines or not. */
const item = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

const indented = /^[ \t]/;

/**
 * Gives the same as `parseBlocks`, many times faster for plain prose: paragraphs of nothing but words
 * need no parser, and where nothing carries on across a blank line (code, HTML, notes, references),
 * only paragraphs with markup go through it.
 */
export function inspectBlocks(body: string, options: RenderOptions): InspectedBody {
  const chunks = getChunks(body);
  if (options.text || checkSize(body).length > 0 || !areSelfContained(chunks)) {
    return parseBlocks(body, options);
  }
  const paragraphs = new Map(
    chunks.filter(isPlain).map(({ line, lines: [words = ''] }) => [line, copy(words)]),
  );
  const { blocks, faults, parsed } = parseRest(chunks, options);
  const whole = blocks.map((block) => {
    const text = paragraphs.get(block.line);
    return text === undefined ? block : { ...block, text, hash: getBlockHash(text) };
  });
  // Those are looked for in the whole body at once.
  const found = faults.filter((fault) => !isCharacterFault(fault));
  return {
    blocks: whole,
    faults: [...found, ...checkCharacters(body)].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
    parsed: {
      tree: fillTree(parsed.tree, blocks, paragraphs),
      blocks: whole.map(({ hash, line }) => ({ hash, line })),
    },
  };
}

/** The tree with the words of the paragraphs that were left out of it; each of its nodes is a block. */
function fillTree(
  tree: string,
  blocks: readonly InspectedBlock[],
  paragraphs: ReadonlyMap<number, string>,
): string {
  const root: Root = JSON.parse(tree);
  const children = blocks.flatMap(({ line }, place) => {
    const words = paragraphs.get(line);
    return words === undefined ? (root.children[place] ?? []) : createParagraph(words);
  });
  return writeTree({ ...root, children });
}

function createParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** A string of its own: a slice of a whole file, at two bytes a character, is a third slower to search. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

function isPlain({ lines }: Chunk): boolean {
  const [line = ''] = lines;
  return lines.length === 1 && plain.test(line) && !hasForeignMarkup(line);
}

/** What the parser gives for the chunks, with a letter in place of each plain one. */
function parseRest(chunks: readonly Chunk[], options: RenderOptions): InspectedBody {
  if (chunks.every(isPlain)) {
    const blocks = chunks.map(({ line }, index): InspectedBlock => {
      return { id: `p${index + 1}`, kind: 'paragraph', text: '', hash: '', line };
    });
    return {
      blocks,
      faults: [],
      parsed: { tree: writeTree({ type: 'root', children: [] }), blocks: [] },
    };
  }
  const lines: string[] = [];
  for (const chunk of chunks) {
    while (lines.length < chunk.line - 1) lines.push('');
    lines.push(...(isPlain(chunk) ? ['x'] : chunk.lines));
  }
  return parseBlocks(lines.join('\n'), options);
}

function getChunks(body: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let blanks: string[] = [];
  for (const [index, line] of body.split(/\r\n|\r|\n/).entries()) {
    const last = chunks.at(-1);
    if (/^[ \t]*$/.test(line)) {
      blanks.push(line);
      continue;
    }
    if (last && (blanks.length === 0 || belongs(line, last))) last.lines.push(...blanks, line);
    else chunks.push({ lines: [line], line: index + 1 });
    blanks = [];
  }
  return chunks;
}

/** Whether a line below a blank one may continue a list. */
function belongs(line: string, { lines }: Chunk): boolean {
  const hasItems = lines.some((own) => item.test(own));
  return hasItems && (item.test(line) || indented.test(line));
}

/** Whether chunks can be parsed apart. Headings of several levels cannot: their levels depend on each other. */
function areSelfContained(chunks: readonly Chunk[]): boolean {
  const lines = chunks.flatMap((chunk) => chunk.lines);
  const levels = new Set(lines.map((line) => /^[ \t>*+\-\d.)]*(#+)/.exec(line)?.[1]?.length));
  levels.delete(undefined);
  const hasCode = chunks.some((chunk) => /^(?: {4}|[ ]*\t)/.test(chunk.lines[0] ?? ''));
  return levels.size < 2 && !hasCode && !lines.some((line) => farReaching.test(line));
}
