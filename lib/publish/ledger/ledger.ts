import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveState } from '@/lib/archive/archive';
import type { Workspace } from '@/lib/publish/output/workspace';
import type { Written } from '@/lib/publish/output/written';
import type { Params } from '@/lib/publish/render/route';
import { readSealed } from '@/lib/store/sealedFile';
import type { NotesPlace } from './notesFile';

/** A file of a site, as it was made. */
export interface Entry {
  /** Path below the output folder. */
  readonly file: string;
  /** Place of the route that gave it, and with which params; none for what publishing itself adds. */
  readonly origin?: { readonly route: number; readonly params: Params };
  /** Ids of the questions that it was made from. */
  readonly inputs: readonly number[];
  /** SHA-256 of its bytes, shortened. */
  readonly hash: string;
  readonly written: Written;
  readonly notes?: NotesPlace;
  /** Hash of what it says, where that can be announced: pages that search engines may show, and feeds. */
  readonly fingerprint?: string;
  /** What pages share, by its place in the list of the ledger. */
  readonly shared?: number;
  /** Pages of which it names a place, by their paths. */
  readonly pointers?: readonly string[];
}

/** Assets that a page loads, and digests of its inline scripts. */
export interface Shared {
  readonly assets: readonly string[];
  readonly digests: readonly string[];
}

export type ListName = 'routes' | 'rest' | 'names';

/** What the last publish to an output folder made. */
export interface Ledger {
  /** That of the archive that all of it was made from; none where there were several. */
  readonly state?: ArchiveState;
  /** Each as JSON, as `recordInputs` notes it. */
  readonly questions: readonly string[];
  /** Fingerprints of the answers, by the ids of the questions. */
  readonly prints: readonly string[];
  /**
   * What was made from these: the list of all files that routes give, what publishing itself adds, and
   * what search knows of topics.
   */
  readonly lists: Readonly<Record<ListName, readonly number[]>>;
  /** By the segment of the index of search and the slug of an article, what is indexed of it. */
  readonly searched: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Prints of the headlines and slugs that were not published. */
  readonly unpublished: readonly string[];
  /** Name of the file that has the notes, and its size in bytes. */
  readonly notes: string;
  readonly notesSize: number;
  readonly shared: readonly Shared[];
  readonly entries: readonly Entry[];
}

/**
 * The ledger of an output folder, if it is of this version. Undefined where there is none, or it or
 * its notes are not whole: then everything is made anew.
 */
export function readLedger(
  { ledger: file, root }: Pick<Workspace, 'ledger' | 'root'>,
  version: string,
): Ledger | undefined {
  const ledger = readSealed<Ledger>(file, version);
  const notes = ledger && statSync(join(root, ledger.notes), { throwIfNoEntry: false });
  return notes && notes.size >= ledger.notesSize ? ledger : undefined;
}
