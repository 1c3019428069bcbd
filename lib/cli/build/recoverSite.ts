import { existsSync } from 'node:fs';
import { OperatorError } from '@/lib/language/operatorError';
import { openOutput } from '@/lib/publish/output/output';
import { getWorkspace } from '@/lib/publish/output/workspace';

/**
 * Makes the site whole if a build was killed while the new one took its place. Does nothing while
 * another build is at work.
 */
export function recoverSite(folder: string): void {
  if (!existsSync(getWorkspace(folder).root)) return;
  try {
    openOutput(folder).close();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
  }
}
