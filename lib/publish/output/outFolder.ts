import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { programName } from '@/lib/metadata/programName';

/** An output folder cannot be written for a reason that is up to the operator; the message says which. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * First line of `_headers`. Hosts read that file and do not serve it, so it is the place to say
 * that this program wrote the folder and may replace it.
 */
export const marker = `# Written by ${programName}; this folder is replaced by every build.`;

/**
 * Throws `OutputError` where a build must not replace the folder, because it holds the project,
 * the home folder, or files that no build wrote.
 */
export function checkOutFolder(folder: string, project = process.cwd()): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  for (const [name, place] of Object.entries({ 'the project': project, 'your home': homedir() })) {
    if (holds(found ? realpathSync(folder) : folder, place)) {
      throw new OutputError(`OUT_DIR is ${folder}, which holds ${name}. ${advice}`);
    }
  }
  checkPlace(folder);
  if (!found) return;
  if (!found.isDirectory()) throw new OutputError(`${folder} is not a folder. ${advice}`);
  if (readdirSync(folder).length > 0 && !isOutput(folder)) {
    throw new OutputError(`${folder} holds files that no build wrote. ${advice}`);
  }
}

/** Folders that the system makes up: nothing can be made or renamed there, and some calls never end. */
const systemFolders = ['/proc', '/sys'];

function checkPlace(folder: string): void {
  const system = systemFolders.find((place) => `${folder}${sep}`.startsWith(`${place}${sep}`));
  if (system === undefined) return;
  throw new OutputError(`OUT_DIR is ${folder}, and ${system} belongs to the system. ${advice}`);
}

const advice =
  'A build replaces OUT_DIR as a whole: name a folder that is new, or move its files away.';

function holds(folder: string, place: string): boolean {
  return `${realpathSync(place)}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether this program wrote the folder. */
function isOutput(folder: string): boolean {
  const headers = join(folder, '_headers');
  return existsSync(headers) && readFileSync(headers, 'utf8').startsWith(marker);
}
