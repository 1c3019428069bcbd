import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { OperatorError } from '@/lib/language/operatorError';
import { programName } from '@/lib/metadata/programName';

/**
 * First line of `_headers`. Hosts read that file and do not serve it, so it is the place to say
 * that this program wrote the folder and may replace it.
 */
export const marker = `# Written by ${programName}; this folder is replaced by every build.`;

/**
 * Throws `OperatorError` where a build must not replace the folder, because it holds the project,
 * the home folder, or files that no build wrote.
 */
export function checkOutFolder(folder: string, project = process.cwd()): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  for (const [reason, place] of [
    ['project', realpathSync(project)],
    ['home', findHome()],
  ] as const) {
    if (place !== undefined && holds(found ? realpathSync(folder) : folder, place)) {
      throw createRefusal(folder, reason);
    }
  }
  checkPlace(folder);
  if (!found) return;
  if (!found.isDirectory()) throw createRefusal(folder, 'file');
  if (readdirSync(folder).length > 0 && !isOutput(folder)) {
    throw createRefusal(folder, 'foreign');
  }
}

/** Folders that the system makes up: nothing can be made or renamed there, and some calls never end. */
const systemFolders = ['/proc', '/sys'];

function checkPlace(folder: string): void {
  if (systemFolders.some((place) => `${folder}${sep}`.startsWith(`${place}${sep}`))) {
    throw createRefusal(folder, 'system');
  }
}

function createRefusal(folder: string, reason: string): OperatorError {
  return new OperatorError('build.refused', { folder, reason });
}

/** The home of whoever builds; users of a system or a container may have none, or one that isn't there. */
function findHome(): string | undefined {
  try {
    return realpathSync(homedir());
  } catch {
    return undefined;
  }
}

function holds(folder: string, place: string): boolean {
  return `${place}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether this program wrote the folder. */
function isOutput(folder: string): boolean {
  const headers = join(folder, '_headers');
  return existsSync(headers) && readFileSync(headers, 'utf8').startsWith(marker);
}
