import type { Element, ElementContent } from 'hast';
import type { Image, Nodes, Paragraph, Root } from 'mdast';
import { isSafeImage } from '@/lib/markdown/check/isSafeImage';
import { getOnlyImage } from '@/lib/markdown/parse/getOnlyImage';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { listNodes } from '@/lib/markdown/parse/listNodes';
import { replaceNodes } from '@/lib/markdown/parse/replaceNodes';
import { renderImage } from '@/lib/markdown/render/renderImage';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';

/**
 * Asks the paper for each image. A paragraph of nothing but an image becomes a figure, with the
 * Markdown title as its caption; another image stands in its line.
 */
export function placeImages(tree: Root, options: RenderOptions): void {
  const figures = new Set<Nodes>();
  for (const paragraph of listNodes(tree, 'paragraph')) {
    const image = getOnlyImage(paragraph);
    if (!image) continue;
    paragraph.data = getFigure(image, options);
    figures.add(image);
  }
  replaceNodes(tree, (node) => {
    if (node.type !== 'image' || figures.has(node)) return undefined;
    const content = getContent(node, options);
    if (content.type === 'text') return [content];
    node.data = getElementData(content);
    return [node];
  });
}

/** Makes the image's own node that element; the sanitising drops what an image has and it has not. */
function getElementData({ tagName, properties, children }: Element): NonNullable<Image['data']> {
  return { hName: tagName, hProperties: properties, hChildren: children };
}

function getFigure(image: Image, options: RenderOptions): NonNullable<Paragraph['data']> {
  const caption: Element | undefined = image.title
    ? {
        type: 'element',
        tagName: 'figcaption',
        properties: {},
        children: [{ type: 'text', value: image.title }],
      }
    : undefined;
  const content: ElementContent = getContent(image, options);
  return { hName: 'figure', hChildren: caption ? [content, caption] : [content] };
}

function getContent(
  node: Image,
  options: RenderOptions,
): Element | { type: 'text'; value: string } {
  const markup = isSafeImage(node.url) ? options.image(node.url, getPlace(node)) : undefined;
  return markup ? renderImage(node, markup) : { type: 'text', value: node.alt ?? '' };
}
