import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { sep } from 'node:path';
import { PublishError } from '@/lib/publish/publishError';
import { isOutput } from './isOutput';

/**
 * Throws `PublishError` where a build must not replace the folder: it holds the project or the
 * home folder, or files that no build wrote.
 */
export function checkOutFolder(folder: string, project = process.cwd()): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  for (const [name, place] of Object.entries({ 'the project': project, 'your home': homedir() })) {
    if (holds(found ? realpathSync(folder) : folder, place)) {
      throw new PublishError(`OUT_DIR is ${folder}, which holds ${name}. ${advice}`);
    }
  }
  if (!found) return;
  if (!found.isDirectory()) throw new PublishError(`${folder} is not a folder. ${advice}`);
  if (readdirSync(folder).length > 0 && !isOutput(folder)) {
    throw new PublishError(`${folder} holds files that no build wrote. ${advice}`);
  }
}

const advice =
  'A build replaces OUT_DIR as a whole: name a folder that is new, or move its files away.';

function holds(folder: string, place: string): boolean {
  return `${realpathSync(place)}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
