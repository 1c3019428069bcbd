import { type Dirent, readdirSync } from 'node:fs';
import { createFault, type Fault } from '@/lib/fault/fault';

export interface Folder {
  /** Names, sorted by UTF-16 units; those that begin with a dot are left out. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Whatever else is there: symbolic links, pipes. Never read; each has its fault. */
  readonly others: readonly string[];
  readonly faults: readonly Fault[];
}

/** What a folder contains; undefined where there is no such folder. Symbolic links are never followed. */
export function listFolder(path: string): Folder | undefined {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
  const seen = entries.filter((entry) => !entry.name.startsWith('.'));
  const others = seen.filter((entry) => !(entry.isFile() || entry.isDirectory()));
  return {
    files: getNames(seen.filter((entry) => entry.isFile())),
    folders: getNames(seen.filter((entry) => entry.isDirectory())),
    others: getNames(others),
    faults: others.map((entry) =>
      createFault(entry.isSymbolicLink() ? 'symlink' : 'not-a-file', {
        file: `${path}/${entry.name}`,
      }),
    ),
  };
}

function getNames(entries: readonly Dirent[]): readonly string[] {
  return entries.map((entry) => entry.name).sort();
}
