import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { paintOutline } from '@/lib/media/paintOutline';

/** The share of each pixel that is covered, of 255. */
const shares = Uint8Array.from({ length: 256 }, (_, share) => share);

function paint(outline: string, width: number, height: number): readonly number[][] {
  const picture = { width, places: new Uint8Array(width * height) };
  paintOutline(picture, outline, shares);
  return Array.from({ length: height }, (_, row) => [
    ...picture.places.subarray(row * width, (row + 1) * width),
  ]);
}

describe('paintOutline', () => {
  test('fills what is enclosed, and of a pixel at the edge as much', () => {
    expect(paint('M1 1L3.5 1L3.5 2L1 2Z', 5, 3)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 255, 255, 128, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(paint('M0 0L2 0L2 2Z', 2, 2)).toEqual([
      [128, 255],
      [0, 128],
    ]);
  });

  test('leaves what is enclosed twice, the other way round', () => {
    expect(paint('M0 0L3 0L3 3L0 3ZM1 1L1 2L2 2L2 1Z', 3, 3)).toEqual([
      [255, 255, 255],
      [255, 0, 255],
      [255, 255, 255],
    ]);
  });

  test('paints nothing outside the picture', () => {
    expect(paint('M-2 -1L1 -1L1 4L-2 4Z', 2, 2)).toEqual([
      [255, 0],
      [255, 0],
    ]);
    expect(paint('M7 7L9 7L9 9Z', 2, 2).flat()).toEqual([0, 0, 0, 0]);
    expect(paint('', 1, 1)).toEqual([[0]]);
  });

  test('draws curves as other programs do', async () => {
    const outline = 'M10 2Q18 2 18 10Q18 18 10 18Q2 18 2 10Q2 2 10 2Z';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path fill="#fff" d="${outline}"/></svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
    const own = paint(outline, 20, 20).flat();
    expect(
      Math.max(...own.map((share, place) => Math.abs(share - (drawn[place] ?? 0)))),
    ).toBeLessThan(8);
  });

  test('stops at what letters don’t have', () => {
    expect(() => paint('M0 0C1 1 2 2 3 3Z', 4, 4)).toThrow(TypeError);
  });
});
