import { existsSync } from 'node:fs';
import { getWorkFolders } from '@/lib/publish/output/getWorkFolders';
import { lockOutput } from '@/lib/publish/output/lockOutput';
import { recoverOutput } from '@/lib/publish/output/recoverOutput';
import { PublishError } from '@/lib/publish/publishError';

/**
 * Brings yesterday's site back where a build was killed in the middle of the swap. Does nothing
 * while another build is at work.
 */
export function recoverSite(folder: string): void {
  if (!existsSync(getWorkFolders(folder).root)) return;
  try {
    const unlock = lockOutput(folder);
    try {
      recoverOutput(folder);
    } finally {
      unlock();
    }
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
  }
}
