import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { readPicture } from '@/lib/media/picture';
import { getWords } from './getWords';

/** The picture at the head of an article, in the one form that readers of feeds can all show. */
export interface LeadImage {
  /** Path from the root. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The picture of an article at its widest, with its description in the languages of an edition. */
export function getLeadImage(edition: Edition, article: Article): LeadImage | undefined {
  if (!article.image) return undefined;
  const { width, height, variants } = readPicture(article.folder, article.image.file);
  const widest = variants.findLast(({ format }) => format === 'webp');
  if (!widest) return undefined;
  return {
    path: `/media/${article.slug}/${widest.name}`,
    type: 'image/webp',
    width: widest.width,
    height: Math.round((height * widest.width) / width),
    alt: getWords(edition, article.image.alt),
  };
}
