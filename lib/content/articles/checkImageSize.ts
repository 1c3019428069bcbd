import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Broken } from '@/lib/content/schemas/withRule';

const mebibyte = 1024 * 1024;

/** As cameras write them and well above; what is larger is a mistake, or meant to stop a build. */
const most = { bytes: 25 * mebibyte, pixels: 100_000_000 } as const;

/** Enough for the size of any picture, behind the notes of a camera. */
const headLength = mebibyte / 2;

/** What is wrong with the weight or the size of a picture whose kind is known. */
export function checkImageSize(path: string, file: string): Broken | undefined {
  const { size: bytes } = statSync(path);
  if (bytes > most.bytes) {
    const values = { found: file, size: Math.ceil(bytes / mebibyte), most: most.bytes / mebibyte };
    return { rule: 'image-heavy', values };
  }
  const size = readSize(path);
  if (!size) return { rule: 'image-broken', values: { found: file } };
  const { width, height } = size;
  if (width * height <= most.pixels) return undefined;
  return { rule: 'image-huge', values: { found: file, width, height } };
}

function readSize(path: string): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(readStart(path));
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

function readStart(path: string): Uint8Array {
  const bytes = Buffer.alloc(headLength);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
