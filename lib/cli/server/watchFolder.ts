import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FolderWatch } from './folderWatch';

/** Paths below a folder of what changed, or of what it stands in; none where anything may have changed. */
export type Changes = ReadonlySet<string> | undefined;

/** Milliseconds between two looks at the least, and how many times as long as a look they are apart. */
const alone = { interval: 300, rest: 10 };
const besideWatch = { interval: 3000, rest: 50 };

/**
 * Calls back after each change to a file below a folder, and once soon after the start. The system tells
 * of changes (`FolderWatch`); but it may lose some, and disks of the network tell of none, so names, sizes
 * and times are looked at, too. Looking at a large folder takes long, so the pauses grow with it. It does
 * not keep the process running.
 */
export function watchFolder(folder: string, onChange: (changes: Changes) => void): void {
  const { interval, rest } = FolderWatch.start(folder, onChange) ? besideWatch : alone;
  let last: string | undefined;
  const look = () => {
    const began = performance.now();
    const state = readState(folder);
    const pause = Math.max(interval, rest * (performance.now() - began));
    if (state !== last) onChange(undefined);
    last = state;
    setTimeout(look, pause).unref();
  };
  setTimeout(look, interval).unref();
}

/** Names, sizes and modification times as one string; a file that vanishes meanwhile is left out. */
function readState(folder: string): string {
  return listNames(folder)
    .map((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found ? `${name} ${found.size} ${found.mtimeMs}` : '';
    })
    .join('\n');
}

/** Empty where a folder vanishes meanwhile, so that the next poll sees a change. */
function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
