import { execFileSync } from 'node:child_process';

/** What git prints, run in a folder; undefined where there is no git, no repository, or no such thing in it. */
export function runGit(folder: string, parameters: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
