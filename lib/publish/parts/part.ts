import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '@/lib/archive/archive';
import { getFingerprint } from '@/lib/archive/fingerprint';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import { areCurrent } from '@/lib/archive/recordInputs';
import { getLeakPatterns } from '@/lib/publish/check/leakPatterns';
import { removeFolder } from '@/lib/publish/output/removeFolder';
import { createSiteWriter } from '@/lib/publish/output/siteWriter';
import type { Workspace } from '@/lib/publish/output/workspace';
import { getFileHash, readWritten } from '@/lib/publish/output/written';
import type { Made } from '@/lib/publish/render/fileMaker';
import type { Order } from '@/lib/publish/render/maker';
import { readSealed, writeSealed } from '@/lib/store/sealedFile';

/** Which of how many parts, from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** A file as a part lists it; a map is no plain data. */
interface Listed extends Omit<Made, 'inputs'> {
  readonly inputs: readonly (readonly [question: string, print: string])[];
}

/** Where a part is made: a folder of its own, which is carried to the machine that publishes. */
export function getPartFolder({ root }: Pick<Workspace, 'root'>, share: Share): string {
  return join(root, 'parts', `${share.number}-of-${share.of}`);
}

/** Where the files of a part are, below its folder. */
export function getFilesFolder(part: string): string {
  return join(part, 'files');
}

/** What a part must have been made by to be taken: the same code, with the same things unpublished. */
export function getPartVersion(
  version: string,
  archive: Archive,
  unpublished: Unpublished,
): string {
  const texts = getLeakPatterns(archive, unpublished).map(({ kind, text }) => `${kind} ${text}`);
  return `${version} ${getFingerprint(texts)}`;
}

/** Completes a part, whose files are written. */
export function writePart(part: string, version: string, made: readonly Made[]): void {
  const listed: readonly Listed[] = made.map((own) => ({ ...own, inputs: [...own.inputs] }));
  writeSealed(join(part, 'list'), version, listed);
}

/** The parts that were carried here. */
export interface Parts {
  /** A file as a part has it, put in its place; undefined where none has it as it has to be now. */
  readonly take: (order: Order) => Made | undefined;
}

/** Opens the parts in a workspace that are whole and of this version, to take files into a folder. */
export function openParts(
  { root }: Pick<Workspace, 'root'>,
  version: string,
  archive: Archive,
  folder: string,
): Parts {
  const parts = join(root, 'parts');
  const known = new Map<string, readonly [part: string, listed: Listed]>();
  for (const name of existsSync(parts) ? readdirSync(parts) : []) {
    const part = join(parts, name);
    const list = readSealed<readonly Listed[]>(join(part, 'list'), version) ?? [];
    for (const listed of list) known.set(listed.file, [part, listed]);
  }
  const { take } = createSiteWriter(folder, false);
  return {
    take: ({ file, known: last }) => {
      const [part = '', listed] = known.get(file) ?? [];
      if (!listed) return undefined;
      const inputs = new Map(listed.inputs);
      if (!areCurrent(archive, inputs) || !isWhole(part, listed)) return undefined;
      const { written, ...made } = listed;
      const endings = Object.keys(written?.sizes ?? {});
      const isKnown = made.hash === last;
      if (!isKnown) take(file, getFilesFolder(part), endings);
      const now = isKnown ? undefined : readWritten(folder, file, endings);
      return { ...made, inputs, ...(now && { written: now }) };
    },
  };
}

/** Whether the files of a part are there as it lists them: not by their times, which a copy may lose. */
function isWhole(part: string, { file, hash, written }: Listed): boolean {
  const folder = getFilesFolder(part);
  const sizes = written?.sizes ?? {};
  const found = readWritten(folder, file, Object.keys(sizes));
  if (!found || JSON.stringify(found.sizes) !== JSON.stringify(sizes)) return false;
  return getFileHash(readFileSync(join(folder, file))) === hash;
}

/** Removes all parts, once they are published. */
export function removeParts({ root, files }: Pick<Workspace, 'root' | 'files'>): void {
  removeFolder(join(root, 'parts'), files);
}
