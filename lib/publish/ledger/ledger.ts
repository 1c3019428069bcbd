import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Workspace } from '@/lib/publish/output/workspace';
import type { Written } from '@/lib/publish/output/written';
import type { Params } from '@/lib/publish/render/route';
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

/** What the last publish to an output folder made. */
export interface Ledger {
  /** Of the code, and of whatever else concerns all files alike. */
  readonly version: string;
  /** Each as JSON, as `recordInputs` notes it. */
  readonly questions: readonly string[];
  /** Fingerprints of the answers, by the ids of the questions. */
  readonly prints: readonly string[];
  /** What the list of all files that routes give was made from, and what publishing itself adds. */
  readonly lists: Readonly<Record<'routes' | 'rest', readonly number[]>>;
  /** Name of the file that has the notes, and its size in bytes. */
  readonly notes: string;
  readonly notesSize: number;
  readonly shared: readonly Shared[];
  readonly entries: readonly Entry[];
}

const ids = z.array(z.number());
const texts = z.array(z.string());

/** Only the frame is validated: entries are too many, and the file has a checksum. */
const schema = z.object({
  version: z.string(),
  questions: texts,
  prints: texts,
  lists: z.object({ routes: ids, rest: ids }),
  notes: z.string(),
  notesSize: z.number(),
  shared: z.array(z.object({ assets: texts, digests: texts })),
  entries: z.array(z.unknown()),
});

/** A ledger as text. */
export function renderLedger(ledger: Ledger): string {
  const text = JSON.stringify(ledger);
  return `${getChecksum(text)}\n${text}`;
}

/**
 * The ledger of an output folder, if it is of this version. Undefined where there is none, or it or
 * its notes are not whole: then everything is made anew.
 */
export function readLedger(
  { ledger: file, root }: Pick<Workspace, 'ledger' | 'root'>,
  version: string,
): Ledger | undefined {
  try {
    const [checksum, text = ''] = readFileSync(file, 'utf8').split('\n', 2);
    if (checksum !== getChecksum(text)) return undefined;
    const ledger = schema.parse(JSON.parse(text)) as Ledger;
    const size = statSync(join(root, ledger.notes)).size;
    return ledger.version === version && size >= ledger.notesSize ? ledger : undefined;
  } catch {
    return undefined;
  }
}

function getChecksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
