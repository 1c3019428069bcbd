import { existsSync, readdirSync, statSync } from 'node:fs';
import { toSeconds, type Written } from './written';

/** What stands in a folder, looked at once. */
export interface Standing {
  /** The paths of all files below it, with `/` on every system. */
  readonly files: Iterable<string>;
  /** Whether a file and its variants stand there as they were written. */
  readonly isIntact: (file: string, written: Written) => boolean;
}

interface Found {
  readonly size: number;
  readonly time: number;
}

/** Looks at each file below a folder; there is none where there is no folder. */
export function readStanding(folder: string): Standing {
  const found = new Map<string, Found>();
  if (existsSync(folder)) readFolder(folder, '', found);
  return {
    files: found.keys(),
    isIntact: (file, { time, sizes }) => {
      if (found.get(file)?.time !== time) return false;
      for (const ending in sizes) {
        if (found.get(file + ending)?.size !== sizes[ending]) return false;
      }
      return true;
    },
  };
}

/** `path` is that of the folder below the one that is looked at, empty or with a slash at its end. */
function readFolder(root: string, path: string, found: Map<string, Found>): void {
  for (const entry of readdirSync(`${root}/${path}`, { withFileTypes: true })) {
    const own = path + entry.name;
    if (entry.isDirectory()) {
      readFolder(root, `${own}/`, found);
      continue;
    }
    const stat = statSync(`${root}/${own}`, { throwIfNoEntry: false });
    if (stat?.isFile()) found.set(own, { size: stat.size, time: toSeconds(stat.mtimeMs) });
  }
}
