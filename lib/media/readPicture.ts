import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { imageSize } from 'image-size';

export const pictureFormats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** An image of an article, in the sizes in which it is published; the original never is. */
export interface Picture {
  /** Where the original lies. */
  readonly file: string;
  /** Pixels, as shown: after the turn that a camera noted. */
  readonly width: number;
  readonly height: number;
  readonly variants: readonly PictureVariant[];
}

export interface PictureVariant {
  /** Last segment of its address; holds a hash of the original, so that it may be cached for good. */
  readonly name: string;
  readonly format: PictureFormat;
  /** Pixels. */
  readonly width: number;
}

/** Twice a phone's column, once and twice a desktop's column of text. */
const widths: readonly number[] = [480, 800, 1200, 1600];

/** In EXIF, orientations from here on lie on their side. */
const firstTurned = 5;

const pictures = new Map<string, Picture>();

/**
 * The published forms of an image in an article's folder, read once a process.
 * Throws where the file is missing or no image; `lib/content` has checked both before.
 */
export function readPicture(folder: string, name: string): Picture {
  const file = join(folder, name);
  const known = pictures.get(file);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const data = readFileSync(file);
  const picture = { file, ...getSize(data), variants: getVariants(name, data) };
  pictures.set(file, picture);
  return picture;
}

function getSize(data: Buffer): { width: number; height: number } {
  const { width, height, orientation = 1 } = imageSize(data);
  return orientation < firstTurned ? { width, height } : { width: height, height: width };
}

function getVariants(name: string, data: Buffer): readonly PictureVariant[] {
  const { width } = getSize(data);
  const largest = Math.min(width, Math.max(...widths));
  const wanted = [...new Set([...widths.filter((each) => each < largest), largest])];
  const stem = parse(name)
    .name.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return pictureFormats.flatMap((format) =>
    wanted.map((each) => ({ name: `${stem}-${hash}-${each}.${format}`, format, width: each })),
  );
}
