import * as fs from 'node:fs';
import { takeLock } from './lock';
import { checkOutFolder } from './outFolder';
import { recover, swap } from './swap';
import { type Files, getWorkspace } from './workspace';

/** The folder that goes live, in the hands of one build. */
export interface Output {
  /** Absolute path of the folder in which the new site is made. */
  readonly next: string;
  /** Puts the new site in the place of the old one. */
  readonly swap: () => void;
  /** Removes what is left over and lets other builds in; a swap that failed is undone. */
  readonly close: () => void;
}

/**
 * Opens an output folder for one build, which clears up after one that was killed. Takes its
 * absolute path. Throws `OutputError` if another build has it open or it is not ours to replace.
 */
export function openOutput(folder: string, files: Files = fs): Output {
  checkOutFolder(folder);
  const workspace = getWorkspace(folder, files);
  const release = takeLock(workspace);
  const close = () => {
    try {
      recover(workspace);
    } finally {
      release();
    }
  };
  try {
    recover(workspace);
  } catch (error) {
    release();
    throw error;
  }
  return { next: workspace.next, swap: () => swap(workspace), close };
}
