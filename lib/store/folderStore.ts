import { getContentHash, getStamp } from './folderStamp';
import { readSealed, writeSealed } from './sealedFile';

/** What was made of a folder, and what tells whether the folder is still the same. */
export interface Kept<Value> {
  readonly stamp: string;
  readonly hash: string;
  readonly value: Value;
}

/** What was made of folders, by a name for each. `Value` is plain data. */
export class FolderStore<Value> {
  private readonly kept: ReadonlyMap<string, Kept<Value>>;
  private readonly now = Date.now();

  /** `version` names all that values depend on besides their folders: another one finds nothing. */
  constructor(
    private readonly file: string,
    private readonly version: string,
  ) {
    this.kept = new Map(readSealed<readonly [string, Kept<Value>][]>(file, version));
  }

  /** What was made of a folder the last time, if nothing in it has changed since. */
  find(name: string, folder: string): Kept<Value> | undefined {
    const kept = this.kept.get(name);
    if (!kept) return undefined;
    const stamp = getStamp(folder, this.now);
    if (stamp !== undefined && stamp === kept.stamp) return kept;
    return getContentHash(folder) === kept.hash ? { ...kept, stamp: stamp ?? '' } : undefined;
  }

  /** Keeps these and drops all others; says whether anything differed. */
  keep(entries: ReadonlyMap<string, Kept<Value>>): boolean {
    const isSame =
      entries.size === this.kept.size &&
      [...entries].every(([name, { stamp, value }]) => {
        const kept = this.kept.get(name);
        return kept?.stamp === stamp && kept.value === value;
      });
    if (!isSame) writeSealed(this.file, this.version, [...entries]);
    return !isSame;
  }
}

/**
 * Stamps a folder, then makes something of it, so that a change made meanwhile is noticed the next
 * time.
 */
export async function makeKept<Value>(
  folder: string,
  make: () => Promise<Value>,
): Promise<Kept<Value>> {
  const stamp = getStamp(folder, Date.now()) ?? '';
  const hash = getContentHash(folder);
  return { stamp, hash, value: await make() };
}
