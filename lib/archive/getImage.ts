import type { Article } from '@/lib/content/records';
import type { ImageMarkup } from '@/lib/markdown/renderOptions';
import { readPicture } from '@/lib/media/readPicture';

/** An image of an article's body in its published form. Its file name is as the body writes it. */
export function getImage({ folder, slug }: Article, src: string): ImageMarkup | undefined {
  const { width, height, variants } = readPicture(folder, decodeURI(src));
  const widest = variants.at(-1);
  return widest && { src: `/media/${slug}/${widest.name}`, width, height };
}
