import type { BodyFault } from '@/lib/fault/fault';
import type { Block } from './block';
import type { RenderOptions } from './body/renderOptions';
import { parseBlocks } from './parseBlocks';
import { renderHtml } from './renderHtml';

export interface RenderedBody {
  readonly blocks: readonly Block[];
  readonly faults: readonly BodyFault[];
}

/**
 * Turns a body (CommonMark with GFM, read correctly beside Chinese) into blocks of sanitised HTML.
 * The body is a whole file in which whatever does not belong to the body is left blank, so that
 * places are those of the file. Synchronous; the same body and options give the same blocks. Never
 * throws: what is wrong is in `faults`, in the order of the file, and a body that is too much to
 * parse has no blocks.
 */
export function renderBlocks(body: string, options: RenderOptions): RenderedBody {
  const { blocks, faults } = parseBlocks(body, options);
  return {
    blocks: blocks.map(({ node, ...block }) => ({ ...block, html: renderHtml(node) })),
    faults,
  };
}
