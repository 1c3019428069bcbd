import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createPalette, encodePng, type Rgb } from '@/lib/media/encodePng';

const paper: Rgb = [251, 250, 246];
const ink: Rgb = [27, 26, 23];
const vermilion: Rgb = [179, 39, 30];
const palette = createPalette([paper, ink, vermilion]);

/** The pixels of a PNG as another program reads them, row by row. */
async function decode(png: Buffer): Promise<{ width: number; height: number; pixels: number[] }> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: [...data] };
}

describe('a picture of few colours as PNG', () => {
  it.each([1, 2, 3, 7])('has its pixels where they were, in rows of %i', async (width) => {
    const colours = [ink, paper, vermilion];
    const pixels = Array.from(
      { length: width * 2 },
      (_, place) => colours[place % 3] ?? ink,
    ).flat();
    const png = encodePng(Buffer.from(pixels), width, palette);
    expect(await decode(png)).toEqual({ width, height: 2, pixels });
  });

  it('gives each pixel the nearest colour', async () => {
    const png = encodePng(Buffer.from([255, 255, 255, 0, 0, 0, 200, 60, 40]), 3, palette);
    expect((await decode(png)).pixels).toEqual([...paper, ...ink, ...vermilion]);
  });

  it('takes half a byte for each pixel', async () => {
    const png = encodePng(Buffer.from([...ink, ...paper]), 2, palette);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', bitsPerSample: 4 });
  });
});
