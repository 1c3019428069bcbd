import type { Element } from 'hast';
import type { Image } from 'mdast';
import type { ImageMarkup } from './renderOptions';

/**
 * The element of an image in a body: loaded when it comes near, decoded beside the text; a
 * `<picture>` where it comes in several formats.
 */
export function renderImage(image: Image, markup: ImageMarkup): Element {
  const own = renderElement('img', getAttributes(image, markup));
  const { sources = [] } = markup;
  if (sources.length === 0) return own;
  const others = sources.map(({ type, srcset, sizes }) =>
    renderElement('source', { type, srcSet: srcset, sizes }),
  );
  return renderElement('picture', {}, [...others, own]);
}

function getAttributes({ alt }: Image, { src, width, height }: ImageMarkup): Element['properties'] {
  const size = { ...(width && { width }), ...(height && { height }) };
  return { src, alt: alt ?? '', ...size, loading: 'lazy', decoding: 'async' };
}

function renderElement(
  tagName: string,
  properties: Element['properties'],
  children: Element[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
