import { readClock } from '@/lib/content/readClock';
import { getOutFolder } from './getOutFolder';
import { replaceFolder } from './replaceFolder';
import { runNext } from './runNext';
import { stopAtFaults } from './stopAtFaults';
import { workFiles } from './workFiles';

/**
 * `content/` → `OUT_DIR`. What was there stays until the new site is whole.
 * Throws `CommandError` where the content has a fault or Next fails.
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  stopAtFaults();
  // Next renders in several processes; all go by the clock of this one.
  await runNext({ SOURCE_DATE_EPOCH: String(Math.floor(readClock() / 1000)) });
  replaceFolder(workFiles.export, getOutFolder());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${getOutFolder()} is the site, built in ${seconds} s`);
}
