import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Deflate at 8 and 9 takes three and seven times as long for 4 and 5 % fewer bytes. */
const level = 7;

/** Colours for pictures, and the nearest of them to any colour: made once, it serves every picture. */
export interface Palette {
  readonly colors: readonly Rgb[];
  readonly nearest: Uint8Array;
}

/** A palette of at most 16 colours. */
export function createPalette(colors: readonly Rgb[]): Palette {
  return { colors, nearest: listNearest(colors) };
}

/**
 * A picture as PNG of half a byte for each pixel (W3C, PNG, third edition: indexed colour), given its
 * pixels as three bytes each, row by row; each takes the nearest colour of the palette.
 */
export function encodePng(pixels: Buffer, width: number, palette: Palette): Buffer {
  const height = pixels.length / 3 / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8); // Bits for each pixel, and that these are places in the palette.
  return Buffer.concat([
    signature,
    encodeChunk('IHDR', header),
    encodeChunk('PLTE', Buffer.from(palette.colors.flat())),
    encodeChunk('IDAT', deflateSync(packRows(pixels, width, height, palette.nearest), { level })),
    encodeChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of two pixels a byte, each after a byte that says that it is not filtered. */
function packRows(pixels: Buffer, width: number, height: number, nearest: Uint8Array): Buffer {
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  let above: Buffer | undefined;
  for (let row = 0; row < height; row++) {
    const line = pixels.subarray(3 * row * width, 3 * (row + 1) * width);
    const start = row * stride;
    // Of a drawing, most rows are as the one above.
    if (above && line.equals(above)) rows.copyWithin(start, start - stride, start);
    else packRow(line, rows.subarray(start + 1, start + stride), nearest);
    above = line;
  }
  return rows;
}

function packRow(line: Uint8Array, packed: Uint8Array, nearest: Uint8Array): void {
  for (let place = 0; place < packed.length; place++) {
    const at = 6 * place;
    const first = nearest[getCell(line, at)] ?? 0;
    const second = at + 3 < line.length ? (nearest[getCell(line, at + 3)] ?? 0) : 0;
    packed[place] = (first << 4) | second;
  }
}

/** Five bits of each channel tell the colours of a palette apart. */
const bits = 5;

const spare = 8 - bits;

/** The place of the colour whose bytes begin there, among all that five bits can tell apart. */
function getCell(pixels: Uint8Array, at: number): number {
  const red = (pixels[at] ?? 0) >> spare;
  const green = (pixels[at + 1] ?? 0) >> spare;
  const blue = (pixels[at + 2] ?? 0) >> spare;
  return (red << (2 * bits)) | (green << bits) | blue;
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
        nearest[getCell(Uint8Array.of(red, green, blue), 0)] = distances.indexOf(
          Math.min(...distances),
        );
      }
    }
  }
  return nearest;
}

/** A part of a PNG: its length, name and bytes, and a checksum (5.3, "Chunk layout"). */
function encodeChunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), bytes]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
