import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { encodePng } from '@/lib/media/encodePng';
import { createPalette, getPlaces, mix, type Rgb } from '@/lib/media/palette';

const paper: Rgb = [251, 250, 246];
const ink: Rgb = [27, 26, 23];
const vermilion: Rgb = [179, 39, 30];
const palette = createPalette([paper, ink, vermilion]);

function encode(pixels: readonly number[], width: number): Buffer {
  const places = getPlaces(Uint8Array.from(pixels), palette);
  return encodePng({ width, places }, palette.colors);
}

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
    const png = encode(pixels, width);
    expect(await decode(png)).toEqual({ width, height: 2, pixels });
  });

  it('gives each pixel the nearest colour', async () => {
    const png = encode([255, 255, 255, 0, 0, 0, 200, 60, 40], 3);
    expect((await decode(png)).pixels).toEqual([...paper, ...ink, ...vermilion]);
  });

  it('takes half a byte for each pixel', async () => {
    const png = encode([...ink, ...paper], 2);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', bitsPerSample: 4 });
  });

  it('leaves rows of the first colour as they are between others', async () => {
    const row = [...paper, ...paper];
    const pixels = [...row, ...ink, ...paper, ...row, ...paper, ...vermilion];
    expect((await decode(encode(pixels, 2))).pixels).toEqual(pixels);
  });
});

test('a mixed colour is so far from one to the other', () => {
  expect([0, 0.5, 1].map((share) => mix([0, 100, 7], [200, 0, 7], share))).toEqual([
    [0, 100, 7],
    [100, 50, 7],
    [200, 0, 7],
  ]);
});
