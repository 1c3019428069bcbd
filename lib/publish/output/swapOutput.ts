import { existsSync, renameSync, rmSync } from 'node:fs';
import { getWorkFolders } from './getWorkFolders';

/**
 * Puts the new site in the place of yesterday's by two renames with nothing between them.
 * `recoverOutput` mends a kill at any point. Call it under the lock.
 */
export function swapOutput(outFolder: string): void {
  const { next, last } = getWorkFolders(outFolder);
  if (existsSync(outFolder)) renameSync(outFolder, last);
  renameSync(next, outFolder);
  rmSync(last, { recursive: true, force: true });
}
