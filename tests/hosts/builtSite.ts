import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HostRules, readHostRules } from '@/lib/cli/server/readHostRules';

/** A built site as its files show it. */
export interface BuiltSite {
  /** Paths of its files and folders, from the root, with `/`. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly rules: HostRules;
  /** Former addresses and the present ones. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  readonly read: (path: string) => Buffer;
}

export function readBuiltSite(folder: string): BuiltSite {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: `/${join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/')}`,
    isFolder: entry.isDirectory(),
  }));
  const list = (isFolder: boolean) =>
    entries
      .filter((entry) => entry.isFolder === isFolder)
      .map(({ path }) => path)
      .sort();
  const read = (path: string) => readFileSync(join(folder, path));
  const redirects = read('/_redirects').toString().split('\n');
  return {
    files: list(false),
    folders: list(true),
    rules: readHostRules(folder),
    moved: redirects.flatMap((line) => {
      const [from = '', to = '', status] = line.split(' ');
      return status === '301' ? [[from, to] as const] : [];
    }),
    read,
  };
}
