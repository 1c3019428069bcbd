import { readFileSync } from 'node:fs';
import { readStored } from '@/lib/store/readStored';
import type { Picture, PictureFormat, PictureVariant } from './picture';
import { loadSharp, type Sharp } from './sharp';

/** To be changed whenever the settings below are, so that nothing older is taken from the store. */
const settings = 'avif q58 e3, webp q78 e4';

/**
 * One published form of an image: turned upright, scaled, in sRGB, with its credit, and without the
 * metadata of the original, into which cameras write where it was taken.
 */
export async function renderPicture(picture: Picture, variant: PictureVariant): Promise<Buffer> {
  const original = readFileSync(picture.file);
  const { xmp = '' } = picture;
  return readStored(
    'media',
    [original, settings, variant.format, String(variant.width), xmp],
    async () => {
      const sharp = await loadSharp();
      // What is not found broken is published, be the very last bytes missing.
      const scaled = sharp(original, { failOn: 'none' })
        .autoOrient()
        .resize({ width: variant.width, withoutEnlargement: true });
      const told = xmp === '' ? scaled : scaled.withXmp(xmp);
      return encode(told, variant.format).toBuffer();
    },
  );
}

/** A picture that doesn't decode to its end, one that moves, of which the first frame is published, or neither. */
export type PictureState = 'broken' | 'moving' | 'sound';

/** How a picture decodes to its end: one cut short has the beginning of a sound one. */
export async function readState(file: string): Promise<PictureState> {
  const original = readFileSync(file);
  const answer = await readStored('media', [original, 'state'], async () =>
    Buffer.from(await decode(original)),
  );
  return answer.toString() as PictureState;
}

/** Small, since a JPEG that is scaled while it is decoded takes a quarter of the time. */
async function decode(original: Buffer): Promise<PictureState> {
  const sharp = await loadSharp();
  try {
    await sharp(original).autoOrient().resize({ width: 16 }).raw().toBuffer();
    const { pages = 1 } = await sharp(original).metadata();
    return pages > 1 ? 'moving' : 'sound';
  } catch {
    return 'broken';
  }
}

function encode(image: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 58, effort: 3 });
    case 'webp':
      return image.webp({ quality: 78, effort: 4 });
  }
}
