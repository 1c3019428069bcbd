import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runGit } from './runGit';

/** A commit to compare with, or why there is none. */
export type Base =
  | { readonly commit: string }
  | {
      readonly problem: 'repository' | 'empty' | 'unknown' | 'shallow' | 'unrelated';
      /** A name that git knows and that was perhaps meant. */
      readonly likely?: string;
    };

/**
 * The commit at which the history of `folder` parted from that of `ref`, a branch, a tag or a commit:
 * what has happened on `ref` since then is nobody's change here.
 */
export function findBase(folder: string, ref: string): Base {
  if (runGit(folder, ['rev-parse', '--git-dir']) === undefined) return { problem: 'repository' };
  const isShallow = runGit(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
  const commit = resolve(folder, ref);
  if (commit === undefined) {
    if (resolve(folder, 'HEAD') === undefined) return { problem: 'empty' };
    const likely = resolve(folder, `origin/${ref}`) && `origin/${ref}`;
    return { problem: isShallow ? 'shallow' : 'unknown', ...(likely && { likely }) };
  }
  const base = runGit(folder, ['merge-base', commit, 'HEAD'])?.trim();
  return base ? { commit: base } : { problem: isShallow ? 'shallow' : 'unrelated' };
}

function resolve(folder: string, ref: string): string | undefined {
  const name = ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  return runGit(folder, ['rev-parse', ...name])?.trim() || undefined;
}

/** Files of `folder` that differ from those of a commit, new ones included: paths relative to it. */
export function listChangedFiles(folder: string, commit: string): readonly string[] {
  const changed = ['diff', '--name-only', '-z', '--no-renames', '--relative', commit, '--', '.'];
  const added = ['ls-files', '--others', '--exclude-standard', '-z'];
  const paths = [changed, added].flatMap((command) => runGit(folder, command)?.split('\0') ?? []);
  return [...new Set(paths)].filter((path) => path !== '').sort();
}

/** A file of a commit; links and other repositories are none. */
interface StoredFile {
  /** Relative to the folder. */
  readonly path: string;
  /** By which git keeps what is in it. */
  readonly id: string;
}

/** The files that a commit has in `folder`. */
export function listStoredFiles(folder: string, commit: string): readonly StoredFile[] {
  const entries = runGit(folder, ['ls-tree', '-r', '-z', commit])?.split('\0') ?? [];
  return entries.flatMap((entry) => {
    const [, id, path] = /^100\d{3} blob (\w+)\t([\s\S]+)$/.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [{ path, id }];
  });
}

/** Writes files of a commit into the folder `target`. Throws what git or the file system throws. */
export function writeStoredFiles(
  folder: string,
  files: readonly StoredFile[],
  target: string,
): void {
  const contents = readContents(
    folder,
    files.map(({ id }) => id),
  );
  files.forEach(({ path }, place) => {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents[place] ?? '');
  });
}

/** What `git cat-file --batch` answers: for each object a line that ends with its length, and its bytes. */
function readContents(folder: string, ids: readonly string[]): readonly Buffer[] {
  const answer = execFileSync('git', ['cat-file', '--batch'], {
    cwd: folder,
    input: ids.map((id) => `${id}\n`).join(''),
    maxBuffer: 1_000_000_000,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let at = 0;
  return ids.map(() => {
    const end = answer.indexOf('\n', at);
    const length = Number(answer.toString('latin1', at, end).split(' ').at(-1));
    at = end + 1 + length + 1;
    return answer.subarray(end + 1, end + 1 + length);
  });
}
