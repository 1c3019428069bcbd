import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const parts = [
  'app',
  'components',
  'content',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/**
 * The project in another folder, which it gives by its absolute path. It lies below this one, so
 * that Node finds the packages.
 */
export function copyProject(name: string): string {
  const folder = resolve('.cache/tests', name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts) cpSync(part, `${folder}/${part}`, { recursive: true });
  return folder;
}
