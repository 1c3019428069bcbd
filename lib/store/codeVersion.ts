import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './listFiles';

/** The rooms whose code makes what is kept of content. */
const rooms = [
  ...['language', 'fault', 'date', 'store', 'html', 'address', 'markdown', 'media', 'content'],
  ...['translation', 'desk'],
];

let known: string | undefined;

/**
 * A hash of the code that makes what is kept of content. It is read from the project's folder, since
 * a bundle doesn't know where it came from.
 */
export function getCodeVersion(): string {
  known ??= hashSources(rooms.map((room) => `lib/${room}`));
  return known;
}

/**
 * A hash of files and folders of the project in the working directory, of its packages, and of the
 * Node that runs them, whose ICU writes dates and breaks lines. Takes paths.
 */
export function hashSources(sources: readonly string[]): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}\0`);
  for (const source of [...sources, 'package-lock.json']) {
    const files = statSync(source).isDirectory() ? listFiles(source) : [''];
    for (const file of files) {
      hash
        .update(`${source}/${file}\0`)
        .update(readFileSync(join(source, file)))
        .update('\0');
    }
  }
  return hash.digest('base64url').slice(0, 24);
}
