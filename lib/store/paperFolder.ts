import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join('.cache', 'content');

/** How many papers’ contents are kept at least: those read last. */
const keptPapers = 5;

/** Milliseconds: a paper read later than this ago may be in the hands of another command. */
const grace = 3_600_000;

/** Where what was made of a content folder is kept: one place for each that is read from here. */
export function getPaperFolder(content: string): string {
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  return join(root, name);
}

/** Notes that what is kept of a paper was read now. */
export function markRead(content: string): void {
  try {
    const now = new Date();
    utimesSync(getPaperFolder(content), now, now);
  } catch {
    // Nothing is kept of it, or may be written here.
  }
}

/** Drops what is kept of papers that were not read for longest, but of none read in the last hour. */
export function dropOldPapers(): void {
  try {
    const papers = readdirSync(root)
      .map((name) => ({ path: join(root, name), time: statSync(join(root, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    const old = papers.slice(keptPapers).filter(({ time }) => Date.now() - time > grace);
    for (const { path } of old) rmSync(path, { recursive: true, force: true });
  } catch {
    // Another command may be dropping them too; what stays is dropped the next time.
  }
}
