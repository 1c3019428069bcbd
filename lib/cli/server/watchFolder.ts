import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls back after each change to a file below a folder. It looks at names, sizes and times
 * instead of asking the system: on Linux, Node's `fs.watch` loses a file that an editor's
 * program saves by renaming. A look at a large folder takes long, so the pauses grow with it.
 * Holds no process open.
 */
export function watchFolder(folder: string, onChange: () => void): void {
  let last = readState(folder);
  const look = () => {
    const began = performance.now();
    const state = readState(folder);
    const pause = Math.max(300, 10 * (performance.now() - began));
    if (state !== last) onChange();
    last = state;
    setTimeout(look, pause).unref();
  };
  setTimeout(look, 300).unref();
}

/** Names, sizes and times of change as one string; a file that vanishes meanwhile is left out. */
function readState(folder: string): string {
  return listNames(folder)
    .map((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found ? `${name} ${found.size} ${found.mtimeMs}` : '';
    })
    .join('\n');
}

/** Nothing where a folder vanishes meanwhile, so that the next look sees a change. */
function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
