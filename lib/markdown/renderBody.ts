import type { Root } from 'mdast';
import type { Block } from './block';
import type { RenderOptions } from './body/renderOptions';
import { listBlocks, type ParsedBody } from './parseBlocks';
import { renderHtml } from './renderHtml';
import { htmlTransforms } from './steps';

/**
 * The blocks of a body as sanitised HTML. Synchronous; the same body and options give the same
 * blocks. The places that options are asked with are none.
 */
export function renderBody({ tree, blocks }: ParsedBody, options: RenderOptions): readonly Block[] {
  const root: Root = JSON.parse(tree);
  for (const transform of htmlTransforms) transform(root, options);
  return listBlocks(root).map(({ node, ...block }, place) => ({
    hash: '',
    line: 1,
    ...blocks[place],
    ...block,
    html: renderHtml(node),
  }));
}
