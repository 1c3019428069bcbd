import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/**
 * A hash of files and folders of the project in the working directory, of its packages, and of the
 * Node that runs them, whose ICU writes dates and breaks lines; it can be a file's name. JavaScript, since
 * the launcher asks for it before anything is compiled.
 *
 * @param {readonly string[]} sources Paths, with `/` on every system.
 * @returns {string}
 */
export function hashSources(sources) {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}\0`);
  for (const file of [...sources, 'package-lock.json'].flatMap(listSource)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('base64url').slice(0, 24);
}

/**
 * @param {string} path A file, or a folder with all below it.
 * @returns {string[]}
 */
function listSource(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listSource(`${path}/${name}`));
}
