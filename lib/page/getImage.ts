import type { Article } from '@/lib/content/records';
import type { ImageMarkup } from '@/lib/markdown/body/renderOptions';
import { getImageMarkup, readPicture } from '@/lib/media/picture';

/** An image of an article's body in its published forms. Its file name is as the body writes it. */
export function getImage({ folder, slug }: Article, src: string): ImageMarkup {
  return getImageMarkup(slug, readPicture(folder, decodeURI(src)));
}
