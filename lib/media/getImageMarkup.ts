import type { ImageMarkup } from '@/lib/markdown/render/renderOptions';
import { type Picture, type PictureFormat, pictureFormats } from './readPicture';

const types: Readonly<Record<PictureFormat, string>> = { avif: 'image/avif', webp: 'image/webp' };

/** A picture is as wide as the column of text, which is as wide as a narrow screen. */
const sizes = '(min-width: 64rem) 42rem, 100vw';

/**
 * A picture of an article for HTML: every format and width that is published, the widest
 * WebP for whoever knows no better, the size to keep its place.
 */
export function getImageMarkup(slug: string, picture: Picture): Required<ImageMarkup> {
  const { variants, width, height } = picture;
  const getAddress = (name: string) => `/media/${slug}/${name}`;
  const fallback = variants.at(-1)?.name ?? '';
  const sources = pictureFormats.map((format) => ({
    type: types[format],
    sizes,
    srcset: variants
      .filter((variant) => variant.format === format)
      .map((variant) => `${getAddress(variant.name)} ${variant.width}w`)
      .join(', '),
  }));
  return { src: getAddress(fallback), width, height, sources };
}
