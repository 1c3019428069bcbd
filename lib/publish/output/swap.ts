import type { Files, Workspace } from './workspace';

/**
 * Puts the new site in the place of yesterday's by two renames with nothing between them.
 * Should it fail or be killed at any point, `recover` makes good. Call it under the lock.
 */
export function swap({ out, next, last, files }: Workspace): void {
  if (files.existsSync(out)) files.renameSync(out, last);
  files.renameSync(next, out);
  removeFolder(last, files);
}

/**
 * Clears up after a build: puts yesterday's site back if the swap stopped between its two renames,
 * and removes whatever else is left over. Call it under the lock.
 */
export function recover({ out, next, last, files }: Workspace): void {
  if (files.existsSync(last) && !files.existsSync(out)) files.renameSync(last, out);
  for (const folder of [next, last]) removeFolder(folder, files);
}

/** Milliseconds between two attempts, and how many there are: fifteen seconds in all. */
const pause = 150;
const attempts = 100;

const clock = new Int32Array(new SharedArrayBuffer(4));

/**
 * Removes a folder that something may still be writing to: what a killed command started ends a
 * moment after it. Each attempt lists the folder anew; Node's own `maxRetries` does not, and so
 * never gets rid of a file that came late. Throws if the folder cannot be removed.
 */
export function removeFolder(folder: string, files: Pick<Files, 'rmSync'>): void {
  for (let attempt = 1; ; attempt++) {
    try {
      files.rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === attempts || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY')
        throw error;
      Atomics.wait(clock, 0, 0, pause);
    }
  }
}
