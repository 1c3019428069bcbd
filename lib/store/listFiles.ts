import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files below a folder, with `/` and sorted by code unit on every system. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isFile)
    .map((entry) => relative(folder, getPath(entry)).split(sep).join('/'))
    .sort();
}

/** Only of a link the disk has to be asked where it leads. */
function isFile(entry: Dirent): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(getPath(entry)).isFile());
}

function getPath({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}
