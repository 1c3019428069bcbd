import type { Element } from 'hast';
import type { Image, Nodes, Paragraph, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getOnlyImage, listNodes, replaceNodes } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';
import { checkAddress, getAddressKind, quoteAddress } from './links';
import type { ImageMarkup, RenderOptions } from './renderOptions';

/** Images that are not safe to load, and images that give a blind reader nothing (WCAG 1.1.1). */
export function checkImages(tree: Root): readonly BodyFault[] {
  return listNodes(tree, 'image').flatMap((node) => {
    const address = quoteAddress(node.url);
    const place = getPlace(node);
    return [
      ...(getAddressKind(node.url) === 'contact'
        ? [createFault('unsafe-link', place, { url: address })]
        : checkAddress(node)),
      ...(node.alt?.trim() ? [] : [createFault('image-without-alt', place, { src: address })]),
    ];
  });
}

/**
 * For HTML: asks the paper for each image. A paragraph that holds only an image becomes a figure,
 * with the Markdown title as its caption; any other image stays in its line.
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

/** For Markdown: asks the paper for the address of each image; without one its description stays. */
export function linkImages(tree: Root, options: RenderOptions): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'image') return undefined;
    const markup = getMarkup(node, options);
    if (!markup) return [getDescription(node)];
    node.url = markup.src;
    return [node];
  });
}

/** Gives the image's own node this element; sanitising drops properties that only the node has. */
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
  const content = getContent(image, options);
  return { hName: 'figure', hChildren: caption ? [content, caption] : [content] };
}

function getContent(image: Image, options: RenderOptions): Element | Description {
  const markup = getMarkup(image, options);
  return markup ? createImage(image, markup) : getDescription(image);
}

/** Images come from files and from the web. */
function isSafe({ url }: Image): boolean {
  const kind = getAddressKind(url);
  return kind === 'internal' || kind === 'web';
}

function getMarkup(image: Image, options: RenderOptions): ImageMarkup | undefined {
  return isSafe(image) ? options.image(image.url, getPlace(image)) : undefined;
}

interface Description {
  readonly type: 'text';
  readonly value: string;
}

function getDescription({ alt }: Image): Description {
  return { type: 'text', value: alt ?? '' };
}

/**
 * The element of an image: loaded lazily, decoded off the main thread; a `<picture>` where it comes
 * in several formats.
 */
function createImage(image: Image, markup: ImageMarkup): Element {
  const own = createElement('img', getAttributes(image, markup));
  const { sources = [] } = markup;
  if (sources.length === 0) return own;
  const others = sources.map(({ type, srcset, sizes }) =>
    createElement('source', { type, srcSet: srcset, sizes }),
  );
  return createElement('picture', {}, [...others, own]);
}

function getAttributes({ alt }: Image, { src, width, height }: ImageMarkup): Element['properties'] {
  const size = { ...(width && { width }), ...(height && { height }) };
  return { src, alt: alt ?? '', ...size, loading: 'lazy', decoding: 'async' };
}

function createElement(
  tagName: string,
  properties: Element['properties'],
  children: Element[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
