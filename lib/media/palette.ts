/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** At most 16 colours for pictures, and the nearest of them to any colour: made once, it serves every picture. */
export interface Palette {
  readonly colors: readonly Rgb[];
  readonly nearest: Uint8Array;
}

/** A palette of these colours, of which it holds at most 16. */
export function createPalette(colors: readonly Rgb[]): Palette {
  return { colors, nearest: listNearest(colors) };
}

/** For each pixel, given as three bytes, the place of the nearest colour of a palette. */
export function getPlaces(pixels: Uint8Array, { nearest }: Palette): Uint8Array {
  const places = new Uint8Array(pixels.length / 3);
  for (let place = 0, at = 0; place < places.length; place++, at += 3) {
    places[place] = nearest[getCell(pixels[at], pixels[at + 1], pixels[at + 2])] ?? 0;
  }
  return places;
}

/** A colour that is this share of the way from one to another. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const [red, green, blue] = from.map((value, channel) =>
    Math.round(value + ((to[channel] ?? value) - value) * share),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Five bits of each channel tell the colours of a palette apart. */
const bits = 5;

/** The place of a colour among all that five bits can tell apart. */
function getCell(red = 0, green = 0, blue = 0): number {
  const spare = 8 - bits;
  return ((((red >> spare) << bits) | (green >> spare)) << bits) | (blue >> spare);
}

/** For each cell, which colour of the palette is nearest to its middle. */
function listNearest(palette: readonly Rgb[]): Uint8Array {
  const nearest = new Uint8Array(1 << (3 * bits));
  const middles = Array.from({ length: 1 << bits }, (_, place) => (place + 0.5) * (256 >> bits));
  for (const red of middles) {
    for (const green of middles) {
      for (const blue of middles) {
        const distances = palette.map((color) =>
          Math.hypot(color[0] - red, color[1] - green, color[2] - blue),
        );
        nearest[getCell(red, green, blue)] = distances.indexOf(Math.min(...distances));
      }
    }
  }
  return nearest;
}
