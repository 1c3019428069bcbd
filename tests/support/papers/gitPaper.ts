import { execFileSync } from 'node:child_process';

/** Runs git in a folder as somebody; gives what it prints. */
export function git(directory: string, ...parameters: readonly string[]): string {
  const who = [
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@x.example',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', [...who, ...parameters], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Commits all that is in a folder, which becomes a repository where it is none. */
export function commitAll(directory: string): void {
  git(directory, 'init');
  git(directory, 'add', '-A');
  git(directory, 'commit', '-m', 'x');
}
