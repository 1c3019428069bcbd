import { basename, dirname, join } from 'node:path';

/** Where the record of changes is kept: beside the output folder, which readers see all of. */
export function getChangesFile(outFolder: string): string {
  return join(dirname(outFolder), `.${basename(outFolder)}.changes.json`);
}
