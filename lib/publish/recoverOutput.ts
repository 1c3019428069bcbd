import { existsSync, renameSync, rmSync } from 'node:fs';
import { getWorkFolders } from './getWorkFolders';

/**
 * Cleans up after a build that was killed: yesterday's site goes back where the kill fell between
 * the two renames of the swap, and what else is left over is removed. Call it under the lock.
 */
export function recoverOutput(outFolder: string): void {
  const { next, last } = getWorkFolders(outFolder);
  if (existsSync(last) && !existsSync(outFolder)) renameSync(last, outFolder);
  for (const folder of [next, last]) rmSync(folder, removal);
}

/** What a killed command started ends a moment after it, and may write until then. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;
