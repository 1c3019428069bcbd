import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Milliseconds. A file this new may change again within the same tick of the disk's clock. */
const racy = 2000;

/**
 * Names, sizes, times and inodes of the files in a folder, or of one file, as git's index has them: cheap
 * to get, and enough where nothing was touched. Undefined where a file is too new for its time to be
 * trusted; `now` in milliseconds.
 */
export function getStamp(path: string, now: number): string | undefined {
  const stamps: string[] = [];
  for (const name of listFiles(path)) {
    const stat = statSync(path + name, { throwIfNoEntry: false });
    if (!stat || now - Math.max(stat.mtimeMs, stat.ctimeMs) < racy) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stat;
    stamps.push([name, size, mtimeMs, ctimeMs, ino].join(':'));
  }
  return stamps.join('|');
}

/** SHA-256 of the names and bytes of the files in a folder, or of one file. */
export function getContentHash(path: string): string {
  const hash = createHash('sha256');
  for (const name of listFiles(path)) {
    hash.update(`\0${name}\0`).update(readBytes(path + name));
  }
  return hash.digest('base64url');
}

/** What follows the path in those of the files in a folder; nothing in that of a file itself. */
function listFiles(path: string): readonly string[] {
  try {
    return Array.from(readdirSync(path).sort(), (name) => `/${name}`);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [''] : [];
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
