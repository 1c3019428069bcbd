import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { imageSize } from 'image-size';
import type { ImageMarkup } from '@/lib/markdown/body/renderOptions';
import { listFolder } from '@/lib/store/listFolder';
import { type ImageRights, renderRights } from './imageRights';
import { isImageName } from './imageTypes';

const formats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof formats)[number];

/** An image of an article in the forms in which it is published; the original never is. */
export interface Picture {
  /** Of the original's file, in the folder of its article. */
  readonly name: string;
  /** Path of the original. */
  readonly file: string;
  /** Pixels, as shown: after any turn that the camera noted. */
  readonly width: number;
  readonly height: number;
  /** What its published forms say of themselves, as XMP. */
  readonly xmp?: string;
  readonly variants: readonly PictureVariant[];
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureVariant {
  /** The last segment of its address; contains a hash of the original and of what it says of itself, so that it can be cached for good. */
  readonly name: string;
  readonly format: PictureFormat;
  /** Pixels. */
  readonly width: number;
}

const types: Readonly<Record<PictureFormat, string>> = { avif: 'image/avif', webp: 'image/webp' };

/** Pixels: from twice a phone's column to twice a desktop's column of text. */
const widths: readonly number[] = [480, 800, 1200, 1600];

/** Pixels: what a WebP can have; an AVIF can have one more. */
export const mostHeight = 16_383;

/** How much wider the original must be than a form beside it: one nearly as wide saves a reader little. */
const apart = 1.2;

/** A picture is as wide as the column of text, and on a narrow screen that is as wide as the screen. */
const sizes = '(min-width: 64rem) 42rem, 100vw';

/** Characters of the original's name; with what is added, file systems take 255. */
const longestStem = 80;

/** In EXIF, orientations from this one on lie on their side. */
const firstTurned = 5;

/**
 * The published forms of an image in an article's folder. Throws where the file is missing or is not
 * an image; `lib/content` has checked both beforehand.
 */
export function readPicture(folder: string, name: string, rights: ImageRights = {}): Picture {
  const file = join(folder, name);
  const data = readFileSync(file);
  const xmp = renderRights(rights);
  const variants = getVariants(name, data, xmp);
  return { name, file, ...getSize(data), ...(xmp !== undefined && { xmp }), variants };
}

/** Every picture in an article's folder, by name; `lead` is the one whose credit the article gives. */
export function readPictures(
  folder: string,
  lead?: ImageRights & { readonly file: string },
): readonly Picture[] {
  return (listFolder(folder)?.files ?? [])
    .filter(isImageName)
    .map((name) => readPicture(folder, name, name === lead?.file ? lead : {}));
}

/** Pixels of a picture as shown, by the first bytes of its file. Throws where they are not those of a picture. */
export function getSize(data: Uint8Array): PictureSize {
  const { width, height, orientation = 1 } = imageSize(data);
  return orientation < firstTurned ? { width, height } : { width: height, height: width };
}

/** The height of the largest published form of a picture. */
export function getPublishedHeight({ width, height }: PictureSize): number {
  return Math.round((height * getPublishedWidth(width)) / width);
}

function getPublishedWidth(width: number): number {
  return Math.min(width, Math.max(...widths));
}

function getVariants(name: string, data: Buffer, xmp = ''): readonly PictureVariant[] {
  const largest = getPublishedWidth(getSize(data).width);
  const wanted = [...widths.filter((each) => each * apart < largest), largest];
  const stem = parse(name)
    .name.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem);
  const hash = createHash('sha256').update(data).update(xmp).digest('hex').slice(0, 8);
  return formats.flatMap((format) =>
    wanted.map((each) => ({ name: `${stem}-${hash}-${each}.${format}`, format, width: each })),
  );
}

/**
 * A picture of an article for HTML: every format and width that is published, the widest WebP for
 * browsers that know nothing else, and the size, so that the page keeps its place.
 */
export function getImageMarkup(slug: string, picture: Picture): Required<ImageMarkup> {
  const { variants, width, height } = picture;
  const getAddress = (name: string) => `/media/${slug}/${name}`;
  const fallback = variants.at(-1)?.name ?? '';
  const sources = formats.map((format) => ({
    type: types[format],
    sizes,
    srcset: variants
      .filter((variant) => variant.format === format)
      .map((variant) => `${getAddress(variant.name)} ${variant.width}w`)
      .join(', '),
  }));
  return { src: getAddress(fallback), width, height, sources };
}
