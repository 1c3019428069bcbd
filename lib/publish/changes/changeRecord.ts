import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Changes, compareStates, joinChanges, type SiteState } from './changes';

/** The record that each publish writes. */
export interface ChangeRecord {
  /** Since the last announcement or, without one, since the first publish. */
  readonly changes: Changes;
  readonly state: SiteState;
}

/** Where the record is kept: beside the output folder, because readers can see all of that. */
export function getChangesFile(outFolder: string): string {
  return join(dirname(outFolder), `.${basename(outFolder)}.changes.json`);
}

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

/** The record of the last publish to this folder; undefined if there is none that can be read. */
export function readChanges(outFolder: string): ChangeRecord | undefined {
  const file = getChangesFile(outFolder);
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes the record in one step, so that nobody reads half of it. */
export function writeChanges(outFolder: string, record: ChangeRecord): void {
  const file = getChangesFile(outFolder);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, undefined, 1)}\n`);
  renameSync(draft, file);
}

const empty: ChangeRecord = {
  changes: { added: [], changed: [], removed: [], feeds: [] },
  state: { pages: {}, feeds: {} },
};

/**
 * Records how the site that was just published differs from the one before. What has not been
 * announced yet stays on the list; what was published at another host is forgotten.
 */
export function recordChanges(outFolder: string, state: SiteState): void {
  const last = readChanges(outFolder);
  const before = last && isSameHost(last.state, state) ? last : empty;
  const changes = joinChanges(before.changes, compareStates(before.state, state));
  writeChanges(outFolder, { changes, state });
}

function isSameHost(before: SiteState, after: SiteState): boolean {
  const [first, second] = [before, after].map(getOrigins);
  return [...(first ?? [])].every((origin) => second?.has(origin));
}

/** Origins of the addresses, one for a site that was built by itself. */
function getOrigins({ pages, feeds }: SiteState): ReadonlySet<string> {
  const addresses = [...Object.keys(pages), ...Object.keys(feeds)];
  return new Set(
    addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).origin : [])),
  );
}
