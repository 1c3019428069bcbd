import sharp from 'sharp';

// One thread for each image, so that the bytes are the same on any number of cores.
sharp.concurrency(1);

/** Enough for edges without steps: cards and icons have five colours, which stay as they are. */
const colours = 16;

/**
 * A drawing in flat colours as PNG (with a palette, a third of the bytes), given as SVG whose letters
 * are outlines, and the pixels that it is high and wide for each unit of the SVG.
 */
export function drawPng(svg: string, scale = 1): Promise<Buffer> {
  // An SVG's unit is a pixel at 72 dots per inch (librsvg).
  return sharp(Buffer.from(svg), { density: 72 * scale })
    .png({ palette: true, colours, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
