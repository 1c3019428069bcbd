import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { PublishError } from '@/lib/publish/publishError';
import { getWorkFolders } from './getWorkFolders';
import { readProcessStart } from './readProcessStart';

/**
 * Keeps other builds away from an output folder until the function that is returned is called.
 * A lock whose process has ended is taken over; one of this process or its parent counts as had.
 * Throws `PublishError` while another build has it.
 */
export function lockOutput(outFolder: string): () => void {
  const file = getWorkFolders(outFolder).lock;
  if (take(file)) return () => release(file);
  const holder = readText(file);
  const pid = getLivingHolder(holder);
  if (pid === process.pid || (pid !== undefined && pid === process.ppid)) return () => undefined;
  if (pid !== undefined) {
    throw new PublishError(
      `Another build is writing ${outFolder} (process ${pid}). Wait for it to end, or stop it.`,
    );
  }
  removeStale(file, holder);
  return lockOutput(outFolder);
}

/** A lock says who holds it from its first moment: it is written aside and linked into place. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, `${process.pid} ${readProcessStart(process.pid)}`);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function release(file: string): void {
  rmSync(file, { force: true });
  // Left where another build waits in it.
  if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
}

function getLivingHolder(holder: string | undefined): number | undefined {
  const [pid, start] = (holder ?? '').split(' ', 2);
  const number = Number(pid);
  return number > 0 && readProcessStart(number) === start ? number : undefined;
}

/** Another build may have taken the stale lock over meanwhile; then its lock is given back. */
function removeStale(file: string, holder: string | undefined): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== holder) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
