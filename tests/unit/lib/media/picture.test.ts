import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from '@/lib/media/picture';
import { renderPicture } from '@/lib/media/renderPicture';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));

async function write(
  name: string,
  width: number,
  height: number,
  orientation?: number,
): Promise<void> {
  const plain = sharp({ create: { width, height, channels: 3, background: '#b3271e' } });
  const image = plain.withExif({
    IFD0: { Copyright: 'somebody', Artist: 'a name that must not travel' },
  });
  const turned = orientation ? image.withMetadata({ orientation }) : image;
  writeFileSync(join(folder, name), await turned.jpeg().toBuffer());
}

describe('pictures', () => {
  test('come in AVIF and WebP, never wider than the original', async () => {
    await write('Wide Photo.jpg', 1000, 500);
    const picture = readPicture(folder, 'Wide Photo.jpg');
    expect([picture.width, picture.height]).toEqual([1000, 500]);
    expect(picture.variants.map(({ format, width }) => `${format} ${width}`)).toEqual([
      'avif 480',
      'avif 800',
      'avif 1000',
      'webp 480',
      'webp 800',
      'webp 1000',
    ]);
    for (const { name } of picture.variants)
      expect(name).toMatch(/^wide-photo-[0-9a-f]{8}-\d+\.(avif|webp)$/);
  });

  test('come in no width that is nearly another', async () => {
    await write('narrow.jpg', 900, 450);
    const { variants } = readPicture(folder, 'narrow.jpg');
    expect([...new Set(variants.map(({ width }) => width))]).toEqual([480, 900]);
  });

  test('stand upright, and say so in their size', async () => {
    await write('turned.jpg', 600, 300, 6);
    const picture = readPicture(folder, 'turned.jpg');
    expect([picture.width, picture.height]).toEqual([300, 600]);
  });

  test('say who made them and how they may be used, in every form, under another name then', async () => {
    await write('told.jpg', 500, 250);
    const credit = { en: 'Ann & Bo', zh: '安与波' };
    const told = readPicture(folder, 'told.jpg', { credit, licence: 'CC BY 4.0' });
    const untold = readPicture(folder, 'told.jpg');
    for (const [place, variant] of told.variants.entries()) {
      expect(variant.name).not.toBe(untold.variants[place]?.name);
      const { xmp } = await sharp(await renderPicture(told, variant)).metadata();
      const root = new JSDOM(xmp?.toString() ?? '', { contentType: 'text/xml' }).window.document;
      const read = (name: string) => root.getElementsByTagName(name)[0]?.textContent;
      expect(read('photoshop:Credit')).toBe('Ann & Bo / 安与波');
      expect(read('xmpRights:UsageTerms')).toBe('CC BY 4.0');
    }
  });

  test('carry no metadata of the original, and are the same bytes each time', async () => {
    await write('photo.jpg', 500, 250);
    const picture = readPicture(folder, 'photo.jpg');
    for (const variant of picture.variants) {
      const data = await renderPicture(picture, variant);
      const meta = await sharp(data).metadata();
      expect([meta.width, meta.exif]).toEqual([variant.width, undefined]);
      expect(data.includes('must not travel')).toBe(false);
      expect(await renderPicture(picture, variant)).toEqual(data);
    }
  });
});
