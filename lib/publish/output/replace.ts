import { dirname, join } from 'node:path';
import { removeFolder } from './removeFolder';
import type { Files, Workspace } from './workspace';

/** What makes the old site the new one, besides the files in `next`. */
export interface Change {
  /** Paths below the output folder that the new site does not have. */
  readonly removed: readonly string[];
  /** The new ledger, as the bytes of its file. */
  readonly ledger: Buffer;
}

/**
 * Makes the new site out of the old one. From the moment at which the journal is in its place, the
 * change is decided: should it fail or be killed at any point after that, `recover` brings it to an
 * end. Call it under the lock.
 */
export function replace(workspace: Workspace, { removed, ledger }: Change): void {
  const { journal, ledger: file, files } = workspace;
  files.writeFileSync(getDraft(file), ledger);
  files.writeFileSync(getDraft(journal), JSON.stringify(removed));
  files.renameSync(getDraft(journal), journal);
  finish(workspace);
}

/**
 * Clears up after a build: brings a change to its end if it was decided, otherwise removes what was
 * made for it. Call it under the lock.
 */
export function recover(workspace: Workspace): void {
  const { journal, ledger, next, files } = workspace;
  if (files.existsSync(journal)) {
    finish(workspace);
    return;
  }
  removeFolder(next, files);
  for (const file of [journal, ledger]) files.rmSync(getDraft(file), { force: true });
}

function getDraft(file: string): string {
  return `${file}.draft`;
}

/** Does what is left of the journal; each of its steps may have been done before. */
function finish({ out, next, journal, ledger, files }: Workspace): void {
  const removed = JSON.parse(files.readFileSync(journal, 'utf8')) as readonly string[];
  if (files.existsSync(next)) move(next, out, files);
  for (const file of removed) remove(out, file, files);
  if (files.existsSync(getDraft(ledger))) files.renameSync(getDraft(ledger), ledger);
  // A server that keeps the list of files in memory sees by this that it has changed.
  const now = new Date();
  files.utimesSync(out, now, now);
  removeFolder(next, files);
  files.rmSync(journal, { force: true });
}

/**
 * Moves what is in a folder to another, in whole branches where there are none yet. Pages come last,
 * so that what they load is there before them.
 */
function move(from: string, to: string, files: Files): void {
  if (!files.existsSync(to)) {
    files.renameSync(from, to);
    return;
  }
  const entries = files.readdirSync(from, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const others = entries.filter((entry) => !entry.isDirectory());
  const isPage = ({ name }: { readonly name: string }) => name.includes('.html');
  for (const { name } of folders) move(join(from, name), join(to, name), files);
  const sorted = [...others.filter((own) => !isPage(own)), ...others.filter(isPage)];
  for (const { name } of sorted) files.renameSync(join(from, name), join(to, name));
}

/** Removes a file, and the folders that have nothing else. */
function remove(out: string, file: string, files: Files): void {
  files.rmSync(join(out, file), { force: true });
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    const folder = join(out, parent);
    if (!files.existsSync(folder)) continue;
    if (files.readdirSync(folder).length > 0) return;
    files.rmdirSync(folder);
  }
}
