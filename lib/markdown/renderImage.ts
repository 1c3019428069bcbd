import type { Element } from 'hast';
import type { Image } from 'mdast';
import type { ImageMarkup } from './renderOptions';

/** The element of an image in a body: loaded when it comes near, decoded beside the text. */
export function renderImage({ alt }: Image, { src, width, height }: ImageMarkup): Element {
  const size = { ...(width && { width }), ...(height && { height }) };
  return {
    type: 'element',
    tagName: 'img',
    properties: { src, alt: alt ?? '', ...size, loading: 'lazy', decoding: 'async' },
    children: [],
  };
}
