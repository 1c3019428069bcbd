import type { Block } from './block';
import { checkCharacters } from './checkCharacters';
import { checkSize } from './checkSize';
import { getBlockHash } from './getBlockHash';
import type { MarkdownFault } from './markdownFault';
import { renderBlocks } from './renderBlocks';
import type { RenderOptions } from './renderOptions';

/** A block without its HTML, for those who read and don't publish. */
export type InspectedBlock = Omit<Block, 'html'>;

export interface InspectedBody {
  readonly blocks: readonly InspectedBlock[];
  readonly faults: readonly MarkdownFault[];
}

/** Lines between blank ones. */
interface Chunk {
  readonly lines: readonly string[];
  /** Of the first, counted from 1. */
  readonly line: number;
}

/** A paragraph of words alone: nothing in it means anything to Markdown. */
const plain =
  /^[\p{L}\p{Ps}\p{Pi}"'](?!.*(?:[*_[\]<>&\\`~|@]|:\/\/|www\.|mailto:|xmpp:))[^\r\v\f\u0085\u2028\u2029]*\S$/iu;

/** Lines that may reach over a blank one, or have to do with other lines of the body. */
const farReaching = /^(?: {4}| *\t| {0,3}(?:[-+*=]|\d{1,9}[.)]|```|~~~|<|\||\[[^\]]*\]:))|\[\^/;

/**
 * The blocks and faults that `renderBlocks` gives, many times faster on plain prose: what is
 * words alone needs no parser, and where no construct reaches over a blank line (lists, code,
 * HTML, notes, references), only paragraphs with markup go through it.
 */
export function inspectBlocks(body: string, options: RenderOptions): InspectedBody {
  const chunks = getChunks(body);
  if (options.text || checkSize(body).length > 0 || !areSelfContained(chunks)) {
    return renderBlocks(body, options);
  }
  const parts = chunks.map((chunk) => inspectChunk(chunk, options));
  const blocks = parts.flatMap((part) => part.blocks);
  const faults = parts.flatMap((part) => part.faults).filter((fault) => !isCharacter(fault));
  return {
    blocks: blocks.map((block, index) => ({ ...block, id: `p${index + 1}` })),
    faults: [...faults, ...checkCharacters(body)].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  };
}

function getChunks(body: string): readonly Chunk[] {
  const chunks: { lines: string[]; line: number }[] = [];
  let isOpen = false;
  body.split(/\r\n|\r|\n/).forEach((line, index) => {
    const isBlank = /^[ \t]*$/.test(line);
    if (!isBlank && isOpen) chunks.at(-1)?.lines.push(line);
    if (!isBlank && !isOpen) chunks.push({ lines: [line], line: index + 1 });
    isOpen = !isBlank;
  });
  return chunks;
}

/** Headings of several levels are levelled by each other. */
function areSelfContained(chunks: readonly Chunk[]): boolean {
  const lines = chunks.flatMap((chunk) => chunk.lines);
  const levels = new Set(lines.map((line) => /^ {0,3}(#+)/.exec(line)?.[1]?.length));
  levels.delete(undefined);
  return levels.size < 2 && !lines.some((line) => farReaching.test(line));
}

function inspectChunk({ lines, line }: Chunk, options: RenderOptions): InspectedBody {
  const [text = ''] = lines;
  if (lines.length > 1 || !plain.test(text)) {
    return renderBlocks('\n'.repeat(line - 1) + lines.join('\n'), options);
  }
  const block = { id: '', kind: 'paragraph', text, hash: getBlockHash(text), line } as const;
  return { blocks: [block], faults: [] };
}

/** Found once in the whole body. */
function isCharacter({ rule }: MarkdownFault): boolean {
  return rule === 'forbidden-character' || rule === 'invisible-character';
}
