import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { BitextSide } from './bitext';
import type { Spot } from './spot';

/** Where a block begins. */
export function locateBlock({ file }: BitextSide, block: InspectedBlock | undefined): Spot {
  return { file, line: block?.line ?? 1, column: 1 };
}

/**
 * Where a stretch of a block's text (`start` to `end`, UTF-16 units) stands in its file. Where
 * markup cuts the stretch in two, where the block begins.
 */
export function locateText(
  side: BitextSide,
  block: InspectedBlock,
  start: number,
  end: number,
): Spot {
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

/** The line before the next block. */
function getEnd({ blocks }: BitextSide, block: InspectedBlock): number | undefined {
  const next = blocks.find((other) => other.line > block.line);
  return next && next.line - 1;
}
