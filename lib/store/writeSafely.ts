import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Replaces a file in one step: whoever reads it meanwhile gets the whole of the old content or the
 * whole of the new. Keeps the file's permissions. Throws what the file system throws.
 */
export function writeSafely(file: string, content: string | Buffer): void {
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content);
    const { mode } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
