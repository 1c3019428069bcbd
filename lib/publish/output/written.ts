import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What was written of a file. */
export interface Written {
  /** When, in whole seconds since the epoch: what copies a folder often keeps no more of a time. */
  readonly time: number;
  /** Bytes by ending: those of the file itself (`""`), and of its compressed variants (`.br`, `.gz`). */
  readonly sizes: Readonly<Record<string, number>>;
}

/** What stands in a folder of a file with these endings; undefined where one of them does not. */
export function readWritten(
  folder: string,
  file: string,
  endings: readonly string[],
): Written | undefined {
  const stats = endings.map((ending) =>
    statSync(join(folder, file + ending), { throwIfNoEntry: false }),
  );
  const [own] = stats;
  if (!own || stats.includes(undefined)) return undefined;
  const sizes = endings.map((ending, place) => [ending, stats[place]?.size ?? 0]);
  return { time: toSeconds(own.mtimeMs), sizes: Object.fromEntries(sizes) };
}

/** A time of a file as it is compared. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** SHA-256 of the bytes of a file, shortened to 96 bits. */
export function getFileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}
