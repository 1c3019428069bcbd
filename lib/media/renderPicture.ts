import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { readCached } from '@/lib/store/readCached';
import type { Picture, PictureFormat, PictureVariant } from './readPicture';

/** Changes with the settings below, so that nothing older is taken from the cache. */
const settings = 'avif q58 e4, webp q78 e4';

// One thread an image: the same bytes on any number of cores.
sharp.concurrency(1);

/**
 * One published form of an image: turned upright, scaled, in sRGB, without the
 * original's metadata (a camera writes places into it).
 */
export async function renderPicture(picture: Picture, variant: PictureVariant): Promise<Buffer> {
  const original = readFileSync(picture.file);
  return readCached([original, settings, variant.format, String(variant.width)], () => {
    const scaled = sharp(original)
      .autoOrient()
      .resize({ width: variant.width, withoutEnlargement: true });
    return encode(scaled, variant.format).toBuffer();
  });
}

function encode(image: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 58, effort: 4 });
    case 'webp':
      return image.webp({ quality: 78, effort: 4 });
  }
}
