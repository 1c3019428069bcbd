import sharp, { type Sharp } from 'sharp';

// One thread for each image, so that the bytes are the same on any number of cores.
sharp.concurrency(1);

// libvips would keep what it made last, and nothing is made twice.
sharp.cache(false);

/** The one library for pictures, as all of the program uses it. */
export { type Sharp, sharp };
