import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSafely } from './writeSafely';

const directory = '.cache';

/**
 * Bytes that are costly to make, kept in `.cache/<kind>/` under a hash of what they are made from.
 * `parts` must name everything they depend on: the content, the settings, the version of the code.
 * Where they are not there yet, `make` makes them, and again the next time if the disk refuses to keep
 * them. Throws where `make` does.
 */
export async function readStored(
  kind: string,
  parts: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const folder = join(directory, kind);
  const file = join(folder, getKey(parts));
  try {
    return readFileSync(file);
  } catch {
    const data = await make();
    keep(folder, file, data);
    return data;
  }
}

function keep(folder: string, file: string, data: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeSafely(file, data);
  } catch {
    // A read-only disk is not the editor's fault.
  }
}

/** SHA-256 over the parts, each after its length, so that no two lists of parts share a key. */
function getKey(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
