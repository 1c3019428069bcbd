import { renameSync, writeFileSync } from 'node:fs';
import { getChangesFile } from './getChangesFile';
import type { ChangeRecord } from './siteState';

/** Writes the record of changes in one step: whoever reads it has all of it. */
export function writeChanges(outFolder: string, record: ChangeRecord): void {
  const file = getChangesFile(outFolder);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, undefined, 1)}\n`);
  renameSync(draft, file);
}
