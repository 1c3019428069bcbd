import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { getChangesFile } from './getChangesFile';
import type { ChangeRecord } from './siteState';

const hashes = z.record(z.string(), z.string());
const addresses = z.array(z.string());
const schema = z.object({
  changes: z.object({
    added: addresses,
    changed: addresses,
    removed: addresses,
    feeds: addresses,
  }),
  state: z.object({ pages: hashes, feeds: hashes }),
});

/** The record that the last publish to this folder wrote; undefined where there is none that can be read. */
export function readChanges(outFolder: string): ChangeRecord | undefined {
  const file = getChangesFile(outFolder);
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
