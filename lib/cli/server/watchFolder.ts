import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls back after each change to a file below a folder. It polls names, sizes and times instead of
 * relying on `fs.watch`, which on Linux loses a file that an editor saves by renaming. Polling a
 * large folder takes long, so the pauses grow with it. It does not keep the process running.
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
