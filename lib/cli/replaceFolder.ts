import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a copy of a folder in the place of another, by renaming, so that neither is seen half. */
export function replaceFolder(source: string, target: string): void {
  const [next, last] = [`${target}.next`, `${target}.last`];
  for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  cpSync(source, next, { recursive: true });
  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });
}
