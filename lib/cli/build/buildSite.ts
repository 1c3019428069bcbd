import { stopAtFaults } from '@/lib/cli/check/checkContent';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { checkSiteUrl, getOutFolder } from '@/lib/cli/terminal/environment';
import { readClock } from '@/lib/date/readClock';
import { checkOutFolder } from '@/lib/publish/output/checkOutFolder';
import { lockOutput } from '@/lib/publish/output/lockOutput';
import { recoverOutput } from '@/lib/publish/output/recoverOutput';
import { PublishError } from '@/lib/publish/publishError';
import { runNext } from './runNext';

/**
 * `content/` → `OUT_DIR`. What was there stays until the new site is whole.
 * Throws `CommandError` where the content has a fault, Next fails or the site is not published.
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  checkSiteUrl();
  const unlock = prepareOutput(getOutFolder());
  try {
    stopAtFaults();
    // Next renders in several processes; all go by the clock of this one.
    await runNext({ SOURCE_DATE_EPOCH: String(Math.floor(readClock() / 1000)) });
  } finally {
    unlock();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${getOutFolder()} is the site, built in ${seconds} s`);
}

/** Before work is done in vain: is the folder ours, is another build at it, was one killed? */
function prepareOutput(folder: string): () => void {
  try {
    checkOutFolder(folder);
    const unlock = lockOutput(folder);
    recoverOutput(folder);
    return unlock;
  } catch (error) {
    if (error instanceof PublishError) throw new CommandError(error.message);
    throw error;
  }
}
