import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The file operations of locking, replacing and recovering: a build may be killed between any two. */
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
  | 'utimesSync'
  | 'writeFileSync'
>;

/** Where an output folder is made, beside it so that a rename moves a file from one to the other. */
export interface Workspace {
  /** Absolute path of the folder that goes live. */
  readonly out: string;
  /** Holds the rest. */
  readonly root: string;
  /** The files that differ in the new site, while they are being made. */
  readonly next: string;
  /** Says how the new site takes the place of the old one; there only while it does. */
  readonly journal: string;
  /** What stands in the output folder, and what it was made from. */
  readonly ledger: string;
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
    journal: join(root, 'journal'),
    ledger: join(root, 'ledger'),
    lock: join(root, 'lock'),
    files,
  };
}
