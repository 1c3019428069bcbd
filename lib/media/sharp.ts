import type sharp from 'sharp';

export type { Sharp } from 'sharp';

/**
 * The one library for pictures, as all of the program uses it. It is loaded where a picture is made or
 * read: most commands find what they need in the store.
 */
export async function loadSharp(): Promise<typeof sharp> {
  const { default: loaded } = await import('sharp');
  // One thread for each image, so that the bytes are the same on any number of cores.
  loaded.concurrency(1);
  // libvips would keep what it made last, and nothing is made twice.
  loaded.cache(false);
  return loaded;
}
