import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopAtFaults } from '@/lib/cli/check/checkContent';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { checkSiteUrl, getNow, getOutFolder } from '@/lib/cli/terminal/environment';
import { getRedirectNote } from '@/lib/publish/host/redirects';
import { OutputError } from '@/lib/publish/output/outFolder';
import { type Output, openOutput } from '@/lib/publish/output/output';
import { runNext } from './runNext';

/**
 * `content/` → `OUT_DIR`. What was there stays until the new site is whole.
 * Throws `CommandError` where the content has a fault, Next fails or the site is not published.
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  checkSiteUrl();
  const now = getNow();
  const output = open(getOutFolder());
  try {
    await stopAtFaults();
    // Next renders in several processes; all of them use this one's clock.
    await runNext({ SOURCE_DATE_EPOCH: String(Math.floor(now / 1000)) });
  } finally {
    output.close();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const note = getRedirectNote(readFileSync(join(getOutFolder(), '_redirects'), 'utf8'));
  if (note !== undefined) console.log(note);
  console.log(`✓ Built the site in ${getOutFolder()} in ${seconds} s`);
}

/** Before any work is wasted: the folder has to be ours, and no other build at work on it. */
function open(folder: string): Output {
  try {
    return openOutput(folder);
  } catch (error) {
    if (error instanceof OutputError) throw new CommandError(error.message);
    throw error;
  }
}
