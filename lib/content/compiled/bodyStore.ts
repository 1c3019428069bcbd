import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { readSealed, writeSealed } from '@/lib/store/sealedFile';

/** Milliseconds. A body that nobody uses any more may be needed by a build that is at work. */
const grace = 3_600_000;

/** Parsed bodies, each in a file of its own, by a hash of their Markdown. */
export class BodyStore {
  constructor(private readonly folder: string) {}

  /** The body of that hash; undefined where it isn’t kept, or was kept by other code. */
  read(hash: string): ParsedBody | undefined {
    return readSealed(this.getFile(hash), getCodeVersion());
  }

  write(hash: string, body: ParsedBody): void {
    writeSealed(this.getFile(hash), getCodeVersion(), body);
  }

  /** Drops all but these, as far as they are old enough. */
  drop(kept: ReadonlySet<string>): void {
    for (const name of listNames(this.folder)) {
      for (const hash of listNames(join(this.folder, name))) {
        if (!kept.has(hash)) dropOld(join(this.folder, name, hash));
      }
    }
  }

  private getFile(hash: string): string {
    return join(this.folder, hash.slice(0, 1), hash);
  }
}

/** The hash by which a body is kept. */
export function getBodyHash(markdown: string): string {
  return createHash('sha256').update(markdown).digest('base64url').slice(0, 22);
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function dropOld(file: string): void {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs !== undefined && Date.now() - mtimeMs > grace) rmSync(file, { force: true });
}
