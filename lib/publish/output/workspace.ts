import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The file operations of locking, swapping and recovering: a build may be killed between any two. */
export type Files = Pick<
  typeof fs,
  | 'existsSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'writeFileSync'
>;

/** Where an output folder is made, beside it so that a rename moves a site from one to the other. */
export interface Workspace {
  /** Absolute path of the folder that goes live. */
  readonly out: string;
  /** Holds the rest; gone when nothing is being published. */
  readonly root: string;
  /** The new site while it is being made. */
  readonly next: string;
  /** Yesterday's site during the swap. */
  readonly last: string;
  /** Says which build is at work. */
  readonly lock: string;
  readonly files: Files;
}

/** The workspace of an output folder: that of `out` is `.out.publish`. */
export function getWorkspace(out: string, files: Files = fs): Workspace {
  const root = join(dirname(out), `.${basename(out)}.publish`);
  return {
    out,
    root,
    next: join(root, 'next'),
    last: join(root, 'last'),
    lock: join(root, 'lock'),
    files,
  };
}
