import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process began, as the system writes it, so that a process that was given the number of
 * an earlier one can be told from it. Nothing where there is no such process.
 */
export function readProcessStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  return process.platform === 'linux' ? readLinux(pid) : readByPs(pid);
}

/** The 22nd field of `/proc/<pid>/stat`; the second, the program's name, may hold spaces. */
function readLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

/** Where `ps` is not to be had, a living process is taken for the one that is meant. */
function readByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim();
  } catch {
    return 'alive';
  }
}
