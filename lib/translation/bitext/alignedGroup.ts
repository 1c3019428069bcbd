import type { FilePlace } from '@/lib/fault/fault';
import type { InspectedBlock } from '@/lib/markdown/block';
import type { BitextSide } from './bitext';

/**
 * Blocks of either language that together say the same, the unit of an alignment (a “bead” in
 * Gale and Church 1993): usually one of each; two opposite one where a block was split; none
 * where it has no counterpart.
 */
export interface AlignedGroup {
  readonly en: readonly InspectedBlock[];
  readonly zh: readonly InspectedBlock[];
}

const separator = '\n';

/** The text of one side of a group. */
export function getGroupText(blocks: readonly InspectedBlock[]): string {
  return blocks.map((block) => block.text).join(separator);
}

/** Where a stretch of `getGroupText(blocks)` is in the file; UTF-16 units, counted from 0. */
export function locateInGroup(
  side: BitextSide,
  blocks: readonly InspectedBlock[],
  start: number,
  end: number,
): FilePlace {
  let before = 0;
  for (const block of blocks) {
    if (start < before + block.text.length) {
      return locateText(side, block, start - before, end - before);
    }
    before += block.text.length + separator.length;
  }
  return locateBlock(side, blocks[0]);
}

/** Where a block begins; the beginning of the file if there is no block. */
export function locateBlock({ file }: BitextSide, block: InspectedBlock | undefined): FilePlace {
  return { file, line: block?.line ?? 1, column: 1 };
}

/**
 * Where a stretch of a block's text (`start` to `end`, UTF-16 units) stands in its file; the
 * beginning of the block if markup interrupts the stretch.
 */
function locateText(
  side: BitextSide,
  block: InspectedBlock,
  start: number,
  end: number,
): FilePlace {
  const needle = block.text.slice(start, end);
  const before = block.text.slice(0, start).split(needle).length - 1;
  const lines = side.body.split('\n').slice(block.line - 1, getEnd(side, block));
  const source = lines.join('\n');
  let offset = -1;
  for (let count = 0; count <= before && needle !== ''; count++) {
    const next = source.indexOf(needle, offset + 1);
    if (next === -1) break;
    offset = next;
  }
  if (offset === -1) return locateBlock(side, block);
  const above = source.slice(0, offset).split('\n');
  return {
    file: side.file,
    line: block.line + above.length - 1,
    column: (above.at(-1)?.length ?? 0) + 1,
  };
}

/** The line before the next block; undefined after the last one. */
function getEnd({ blocks }: BitextSide, block: InspectedBlock): number | undefined {
  const next = blocks.find((other) => other.line > block.line);
  return next && next.line - 1;
}
