import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join('.cache', 'media');

/**
 * Bytes that are costly to make, kept by what they are made from. `parts` must name
 * everything that they depend on. A half-written file is never read: it gets its name last.
 */
export async function readCached(
  parts: readonly (string | Buffer)[],
  render: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(directory, getKey(parts));
  try {
    return readFileSync(file);
  } catch {
    const data = await render();
    mkdirSync(directory, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, data);
    renameSync(draft, file);
    return data;
  }
}

function getKey(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
