import { existsSync, renameSync } from 'node:fs';
import { getWorkFolders } from './getWorkFolders';
import { removeFolder } from './removeFolder';

/**
 * Cleans up after a build that was killed: yesterday's site goes back where the kill fell between
 * the two renames of the swap, and what else is left over is removed. Call it under the lock.
 */
export function recoverOutput(outFolder: string): void {
  const { next, last } = getWorkFolders(outFolder);
  if (existsSync(last) && !existsSync(outFolder)) renameSync(last, outFolder);
  for (const folder of [next, last]) removeFolder(folder);
}
