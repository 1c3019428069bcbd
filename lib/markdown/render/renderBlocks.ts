import type { BodyFault } from '@/lib/fault/fault';
import type { Block } from '@/lib/markdown/parse/block';
import { parseBlocks } from '@/lib/markdown/parse/parseBlocks';
import { renderHtml } from './renderHtml';
import type { RenderOptions } from './renderOptions';

export interface RenderedBody {
  readonly blocks: readonly Block[];
  readonly faults: readonly BodyFault[];
}

/**
 * Makes blocks of a body: CommonMark with GFM, correct for Chinese, as sanitised HTML. The body is
 * a whole file with what does not belong to it left empty, so that places are those of the file.
 * Synchronous; the same body and options give the same blocks. Never throws: what is wrong is in
 * `faults`, in the order of the file, and a body that is too much to parse has no blocks.
 */
export function renderBlocks(body: string, options: RenderOptions): RenderedBody {
  const { blocks, faults } = parseBlocks(body, options);
  return {
    blocks: blocks.map(({ node, ...block }) => ({ ...block, html: renderHtml(node) })),
    faults,
  };
}
