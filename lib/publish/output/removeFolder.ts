import { rmSync } from 'node:fs';

/** Milliseconds between two tries, and how many there are: fifteen seconds in all. */
const pause = 150;
const tries = 100;

const clock = new Int32Array(new SharedArrayBuffer(4));

/**
 * Removes a folder into which something may still be writing: what a killed command started
 * ends a moment after it. Each try lists the folder anew; Node's own `maxRetries` doesn't, and
 * never gets rid of a file that came late. Throws where the folder can't be removed.
 */
export function removeFolder(folder: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === tries || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
      Atomics.wait(clock, 0, 0, pause);
    }
  }
}
