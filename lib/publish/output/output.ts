import * as fs from 'node:fs';
import { takeLock } from './lock';
import { checkOutFolder } from './outFolder';
import { type Change, recover, replace } from './replace';
import { type Files, getWorkspace, type Workspace } from './workspace';

/** The folder that goes live, in the hands of one build. */
export interface Output {
  readonly workspace: Workspace;
  /** Makes the new site, whose files that differ are in `next`, out of the old one. */
  readonly replace: (change: Change) => void;
  /** Removes what is left over and lets other builds in; a change that was decided is brought to its end. */
  readonly close: () => void;
}

/**
 * Opens an output folder for one build, which clears up after one that was killed. Takes its
 * absolute path. Throws `OperatorError` if another build has it open or it is not ours to replace.
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
  return { workspace, replace: (change) => replace(workspace, change), close };
}
