import sharp from 'sharp';
import { colors } from './card';
import { encodePng, type IndexedPicture } from './encodePng';
import { createPalette, getPlaces, mix, type Palette, type Rgb } from './palette';

// One thread for each image, so that the bytes are the same on any number of cores.
sharp.concurrency(1);

const { paper, ink, quiet, vermilion, sealInk } = mapColors(colors);

/** The colours, which stay as they are, and the steps between them that letters have at their edges. */
const shades: readonly Rgb[] = [
  ...[paper, ink, quiet, vermilion, sealInk],
  ...listSteps(paper, ink, 5),
  ...listSteps(paper, vermilion, 1),
  ...listSteps(vermilion, sealInk, 2),
];

/** Takes 16 ms to make, so it is made when something is drawn. */
let palette: Palette | undefined;

/**
 * A drawing in our colours as PNG, given as SVG whose letters are outlines, and the pixels that it is
 * high and wide for each unit of the SVG.
 */
export async function drawPng(svg: string, scale = 1): Promise<Buffer> {
  return encodePicture(await drawPicture(svg, scale));
}

/** The same as a picture that more can be painted into. */
export async function drawPicture(svg: string, scale = 1): Promise<IndexedPicture> {
  // An SVG's unit is a pixel at 72 dots per inch (librsvg).
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * scale })
    .flatten({ background: colors.paper })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, places: getPlaces(data, getPalette()) };
}

/** A picture in our colours as PNG. */
export function encodePicture(picture: IndexedPicture): Buffer {
  return encodePng(picture, shades);
}

/** The places in such a picture of what is on paper in a colour (`#rrggbb`), by how much of a pixel it covers, of 255. */
export function listShades(color: string): Uint8Array {
  const shares = Array.from({ length: 256 }, (_, share) => share / 255);
  const mixed = shares.flatMap((share) => mix(paper, parseColor(color), share));
  return getPlaces(Uint8Array.from(mixed), getPalette());
}

function getPalette(): Palette {
  palette ??= createPalette(shades);
  return palette;
}

function mapColors<Name extends string>(named: Readonly<Record<Name, string>>): Record<Name, Rgb> {
  const entries = Object.entries<string>(named).map(([name, color]) => [name, parseColor(color)]);
  return Object.fromEntries(entries);
}

/** `#rrggbb`. */
function parseColor(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** So many steps from one colour to another, without the two. */
function listSteps(from: Rgb, to: Rgb, steps: number): readonly Rgb[] {
  return Array.from({ length: steps }, (_, step) => mix(from, to, (step + 1) / (steps + 1)));
}
