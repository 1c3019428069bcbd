import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The paths of all files below a folder, with `/` and sorted by code unit on every system. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}
