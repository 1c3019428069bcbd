import sharp from 'sharp';
import { makeRandom } from '@/tests/bench/desk/faults/fault';

/** A JPEG of 900 × 600 pixels with soft spots, whose colours differ with the seed. */
export function makePicture(seed: string): Promise<Buffer> {
  const [width, height, channels] = [12, 8, 3] as const;
  const random = makeRandom(seed);
  const spots = Uint8Array.from({ length: width * height * channels }, () => random() * 256);
  return sharp(spots, { raw: { width, height, channels } })
    .resize(900, 600, { kernel: 'cubic' })
    .jpeg()
    .toBuffer();
}
