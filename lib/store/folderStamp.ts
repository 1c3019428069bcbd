import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Milliseconds. A file this new may change again within the same tick of the disk's clock. */
const racy = 2000;

/**
 * Names, sizes, times and inodes of the files in a folder, as git's index has them: cheap to get, and
 * enough where nothing was touched. Undefined where a file is too new for its time to be trusted;
 * `now` in milliseconds.
 */
export function getStamp(folder: string, now: number): string | undefined {
  const stamps: string[] = [];
  for (const name of listFiles(folder)) {
    const stat = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    if (!stat || now - Math.max(stat.mtimeMs, stat.ctimeMs) < racy) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stat;
    stamps.push([name, size, mtimeMs, ctimeMs, ino].join(':'));
  }
  return stamps.join('|');
}

/** SHA-256 of the names and bytes of the files in a folder. */
export function getContentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of listFiles(folder)) {
    hash.update(`\0${name}\0`).update(readBytes(`${folder}/${name}`));
  }
  return hash.digest('base64url');
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
