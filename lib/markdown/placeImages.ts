import type { Element, ElementContent } from 'hast';
import type { Image, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { getOnlyImage } from './getOnlyImage';
import { getPlace } from './getPlace';
import { isSafeImage } from './isSafeImage';
import { renderImage } from './renderImage';
import type { RenderOptions } from './renderOptions';

/**
 * Asks the paper for each image. A paragraph of nothing but an image becomes a figure, with the
 * Markdown title as its caption; another image stands in its line.
 */
export function placeImages(tree: Root, options: RenderOptions): void {
  visit(tree, (node, index, parent) => {
    const image = getOnlyImage(node);
    if (node.type === 'paragraph' && image) {
      node.data = getFigure(image, options);
      return SKIP;
    }
    if (node.type !== 'image' || !parent || index === undefined) return undefined;
    const content = getContent(node, options);
    if (content.type === 'element') node.data = { hProperties: content.properties };
    else parent.children[index] = content;
    return undefined;
  });
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
