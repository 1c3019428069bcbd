import type { BodyFault } from '@/lib/fault/fault';
import { checkCharacters } from '@/lib/markdown/check/checkCharacters';
import { checkSize } from '@/lib/markdown/check/checkSize';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';
import type { Block } from './block';
import { getBlockHash } from './getBlockHash';
import { parseBlocks } from './parseBlocks';

/** A block without its HTML, for those who read and don't publish. */
export type InspectedBlock = Omit<Block, 'html'>;

export interface InspectedBody {
  readonly blocks: readonly InspectedBlock[];
  readonly faults: readonly BodyFault[];
}

/** Lines between blank ones; items of a list and what is indented after them with those between. */
interface Chunk {
  readonly lines: string[];
  /** Of the first, counted from 1. */
  readonly line: number;
}

/** A paragraph of words alone: nothing in it means anything to Markdown. */
const plain =
  /^(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}\p{Ps}\p{Pi}"'$€£¥](?!.*(?:[*_[\]<>&\\`~|@]|:\/\/|www\.|mailto:|xmpp:))[^\r\v\f\u0085\u2028\u2029]*\S$/iu;

/** Lines that may reach over a blank one, or have to do with other lines of the body. */
const farReaching = /^ {0,3}(?:=|-[^ ]|(?:[-+*]|\d{1,9}[.)])[ \t]*$|```|~~~|<|\||\[[^\]]*\]:)|\[\^/;

/** The beginning of an item: what is indented after it belongs to it, blank lines or not. */
const item = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

const indented = /^[ \t]/;

/**
 * The blocks and faults that `renderBlocks` gives, many times faster on plain prose: what is
 * words alone needs no parser, and where no construct reaches over a blank line (lists, code,
 * HTML, notes, references), only paragraphs with markup go through it.
 */
export function inspectBlocks(body: string, options: RenderOptions): InspectedBody {
  const chunks = getChunks(body);
  if (options.text || checkSize(body).length > 0 || !areSelfContained(chunks)) {
    return inspectAll(body, options);
  }
  const paragraphs = new Map(chunks.filter(isPlain).map((chunk) => [chunk.line, chunk.lines[0]]));
  const { blocks, faults } = renderRest(chunks, options);
  return {
    blocks: blocks.map((block) => {
      const words = paragraphs.get(block.line);
      if (words === undefined) return block;
      const text = copy(words);
      return { ...block, text, hash: getBlockHash(text) };
    }),
    faults: [...faults.filter((fault) => !isCharacter(fault)), ...checkCharacters(body)].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  };
}

/** A string of its own: a piece of a whole file is searched a third slower, by two bytes a character. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

function isPlain({ lines }: Chunk): boolean {
  return lines.length === 1 && plain.test(lines[0] ?? '');
}

/** What the chunks give, with a letter in the place of each plain one. */
function renderRest(chunks: readonly Chunk[], options: RenderOptions): InspectedBody {
  if (chunks.every(isPlain)) {
    const blocks = chunks.map(({ line }, index): InspectedBlock => {
      return { id: `p${index + 1}`, kind: 'paragraph', text: '', hash: '', line };
    });
    return { blocks, faults: [] };
  }
  const lines: string[] = [];
  for (const chunk of chunks) {
    while (lines.length < chunk.line - 1) lines.push('');
    lines.push(...(isPlain(chunk) ? ['x'] : chunk.lines));
  }
  return inspectAll(lines.join('\n'), options);
}

function inspectAll(body: string, options: RenderOptions): InspectedBody {
  const { blocks, faults } = parseBlocks(body, options);
  return { blocks: blocks.map(({ node: _, ...block }) => block), faults };
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

/** Whether a line after a blank one may go on with a list. */
function belongs(line: string, { lines }: Chunk): boolean {
  const hasItems = lines.some((own) => item.test(own));
  return hasItems && (item.test(line) || indented.test(line));
}

/** Headings of several levels are levelled by each other. */
function areSelfContained(chunks: readonly Chunk[]): boolean {
  const lines = chunks.flatMap((chunk) => chunk.lines);
  const levels = new Set(lines.map((line) => /^[ \t>*+\-\d.)]*(#+)/.exec(line)?.[1]?.length));
  levels.delete(undefined);
  const hasCode = chunks.some((chunk) => /^(?: {4}|[ ]*\t)/.test(chunk.lines[0] ?? ''));
  return levels.size < 2 && !hasCode && !lines.some((line) => farReaching.test(line));
}

/** Found once in the whole body. */
function isCharacter({ rule }: BodyFault): boolean {
  return rule === 'forbidden-character' || rule === 'invisible-character';
}
