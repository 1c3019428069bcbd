import type { Files } from './workspace';

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
