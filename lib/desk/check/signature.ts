import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** A file changed so lately that it may change again within the same tick of the disk's clock. */
const racy = 2000;

/**
 * Names, sizes and times of the files in a folder: cheap to ask, and enough where nothing was
 * touched. Undefined where a file is too new for its time to tell; `now` in milliseconds.
 */
export function getStamp(folder: string, now: number): string | undefined {
  const stamps: string[] = [];
  for (const name of listFiles(folder)) {
    const stat = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    if (!stat || now - Math.max(stat.mtimeMs, stat.ctimeMs) < racy) return undefined;
    stamps.push(`${name}:${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}`);
  }
  return stamps.join('|');
}

/** SHA-256 of the names and bytes of the files in a folder. */
export function getContentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of listFiles(folder)) {
    hash.update(`\0${name}\0`).update(readBytes(`${folder}/${name}`));
  }
  return hash.digest('base64');
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
