import { execFileSync } from 'node:child_process';

/** Runs git in a folder and returns what it prints; undefined where there is no git, no repository, or git fails. */
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
