import type { Root } from 'mdast';
import { isSafeImage } from '@/lib/markdown/check/isSafeImage';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { replaceNodes } from '@/lib/markdown/parse/replaceNodes';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';

/** Asks the paper for the address of each image; without one its alternative text stays. */
export function linkImages(tree: Root, options: RenderOptions): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'image') return undefined;
    const markup = isSafeImage(node.url) ? options.image(node.url, getPlace(node)) : undefined;
    if (!markup) return [{ type: 'text', value: node.alt ?? '' }];
    node.url = markup.src;
    return [node];
  });
}
