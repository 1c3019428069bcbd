import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { BitextSide } from '@/lib/translation/bitext';
import { locateBlock, locateText } from '@/lib/translation/locate';
import type { Spot } from '@/lib/translation/spot';

const separator = '\n';

/** The text of blocks that together say what one block of the other language says. */
export function getBeadText(blocks: readonly InspectedBlock[]): string {
  return blocks.map((block) => block.text).join(separator);
}

/** Where a stretch of `getBeadText(blocks)` stands in the file; UTF-16 units from 0. */
export function locateInBead(
  side: BitextSide,
  blocks: readonly InspectedBlock[],
  start: number,
  end: number,
): Spot {
  let before = 0;
  for (const block of blocks) {
    if (start < before + block.text.length) {
      return locateText(side, block, start - before, end - before);
    }
    before += block.text.length + separator.length;
  }
  return locateBlock(side, blocks[0]);
}
