import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDeskPaper } from './deskPaper';

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

/** The paper of the desk committed on `main`, then changed by these files. */
export function makeChanged(files: Readonly<Record<string, string>>): string {
  const directory = makeDeskPaper();
  commitAll(directory);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}
