import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Puts a text into a file in one step: who reads it meanwhile gets the old one or the new one
 * whole. Keeps the file's permissions. Throws what the file system throws.
 */
export function writeSafely(file: string, text: string): void {
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text);
    const { mode } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
