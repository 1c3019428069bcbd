import { basename, dirname, join } from 'node:path';

/** Where publishing works, beside the output so that a rename moves between them. */
export interface WorkFolders {
  /** Holds the two others and the lock; gone when nothing is being published. */
  readonly root: string;
  /** The new site while it is being made. */
  readonly next: string;
  /** Yesterday's site during the swap. */
  readonly last: string;
  readonly lock: string;
}

/** The work folders of an output folder: `out` has `.out.publish`. */
export function getWorkFolders(outFolder: string): WorkFolders {
  const root = join(dirname(outFolder), `.${basename(outFolder)}.publish`);
  return { root, next: join(root, 'next'), last: join(root, 'last'), lock: join(root, 'lock') };
}
