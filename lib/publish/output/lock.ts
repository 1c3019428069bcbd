import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { OperatorError } from '@/lib/language/operatorError';
import type { Workspace } from './workspace';

/**
 * Keeps other builds away from an output folder until the function that it returns is called.
 * A lock whose process has ended is taken over. Throws `OperatorError` while another build holds it.
 */
export function takeLock(workspace: Workspace): () => void {
  if (create(workspace)) {
    removeDrafts(workspace);
    return () => release(workspace);
  }
  const holder = readHolder(workspace, workspace.lock);
  const pid = getLivingProcess(holder);
  if (pid !== undefined) {
    throw new OperatorError('build.locked', { folder: workspace.out, process: String(pid) });
  }
  removeStale(workspace, holder);
  return takeLock(workspace);
}

/** A lock names its holder from its first moment: it is written as a draft and linked into place. */
function create({ root, lock, files }: Workspace): boolean {
  const draft = `${lock}.${process.pid}`;
  files.mkdirSync(root, { recursive: true });
  files.writeFileSync(draft, `${process.pid} ${readProcessStart(process.pid)}`);
  try {
    files.linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    files.rmSync(draft, { force: true });
  }
}

function release({ root, lock, files }: Workspace): void {
  files.rmSync(lock, { force: true });
  // Another build that waits for the lock has its draft in there.
  if (files.readdirSync(root).length === 0) files.rmdirSync(root);
}

/** The drafts of builds that were killed before their locks were in place. */
function removeDrafts({ root, lock, files }: Workspace): void {
  for (const name of files.readdirSync(root)) {
    const [, pid] = /\.(\d+)(\.stale)?$/.exec(name) ?? [];
    if (pid === undefined || !name.startsWith(basename(lock))) continue;
    if (readProcessStart(Number(pid)) === undefined) {
      files.rmSync(`${root}/${name}`, { force: true });
    }
  }
}

/** Another build may have taken the stale lock over meanwhile; then its lock is given back. */
function removeStale({ lock, ...workspace }: Workspace, holder: string | undefined): void {
  const { files } = workspace;
  const aside = `${lock}.${process.pid}.stale`;
  try {
    files.renameSync(lock, aside);
    if (readHolder({ lock, ...workspace }, aside) !== holder) files.linkSync(aside, lock);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    files.rmSync(aside, { force: true });
  }
}

function readHolder({ files }: Workspace, lock: string): string | undefined {
  try {
    return files.readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function getLivingProcess(holder: string | undefined): number | undefined {
  const [pid, start] = (holder ?? '').split(' ', 2);
  const number = Number(pid);
  return number > 0 && readProcessStart(number) === start ? number : undefined;
}

/**
 * When a process began, as the system writes it, so that it can be told from an earlier process
 * with the same number. Undefined if there is no such process.
 */
export function readProcessStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  return process.platform === 'linux' ? readLinux(pid) : readByPs(pid);
}

/** The 22nd field of `/proc/<pid>/stat`; the second, the program's name, may contain spaces. */
function readLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

/** Where there is no `ps`, any living process with the number is taken for the one meant. */
function readByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim();
  } catch {
    return 'alive';
  }
}
