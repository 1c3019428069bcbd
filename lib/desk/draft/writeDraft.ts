import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a draft into a new folder. Returns false where the folder exists: nothing is overwritten.
 * Throws what the file system throws, and leaves no half-written draft behind.
 */
export function writeDraft(folder: string, files: readonly DraftFile[]): boolean {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    for (const { name, text } of files) {
      writeFileSync(`${folder}/${name}`, text, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/** Writes the files of new authors among those of the content at `directory`; none is overwritten. */
export function writeAuthors(directory: string, files: readonly DraftFile[]): void {
  if (files.length > 0) mkdirSync(`${directory}/authors`, { recursive: true });
  for (const { name, text } of files) {
    writeFileSync(`${directory}/authors/${name}`, text, { flag: 'wx' });
  }
}

/** A file of a draft, before it is written. */
export interface DraftFile {
  /** Its name inside the folder that it goes to. */
  readonly name: string;
  readonly text: string;
}
