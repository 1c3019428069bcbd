import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms whose code makes what is kept of content. */
const rooms = [
  ...['language', 'fault', 'date', 'store', 'html', 'address', 'markdown', 'media', 'content'],
  ...['translation', 'desk'],
];

let known: string | undefined;

/**
 * A hash of the code that makes what is kept of content, the packages that it uses and the version
 * of Node. It is read from the project's folder, since a bundle doesn't know where it came from.
 */
export function getCodeVersion(): string {
  known ??= hashCode();
  return known;
}

function hashCode(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync('package-lock.json'));
  for (const room of rooms) {
    const files = readdirSync(join('lib', room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(join('lib', room, file)));
    }
  }
  return hash.digest('base64url');
}
