import { getContentHash, getStamp } from './folderStamp';
import { SealedMap } from './sealedMap';

/** What was made of a folder, and what tells whether the folder is still the same. */
export interface Kept<Value> {
  readonly stamp: string;
  readonly hash: string;
  readonly value: Value;
}

/** What was made of folders, by a name for each. `Value` is plain data. */
export class FolderStore<Value> {
  private readonly kept: SealedMap<Kept<Value>>;

  /** `version` names all that values depend on besides their folders: another one finds nothing. */
  constructor(folder: string, version: string) {
    this.kept = new SealedMap(folder, version);
  }

  /**
   * What was made of a folder the last time, if nothing in it has changed since; `isSame` where that is
   * known, so that the disk needn’t be asked.
   */
  find(name: string, folder: string, isSame = false): Kept<Value> | undefined {
    const kept = this.kept.get(name);
    if (!kept || isSame) return kept;
    const stamp = getStamp(folder, Date.now());
    if (stamp !== undefined && stamp === kept.stamp) return kept;
    return getContentHash(folder) === kept.hash ? { ...kept, stamp: stamp ?? '' } : undefined;
  }

  /** Keeps these and drops all others; says whether anything differed. */
  keep(entries: ReadonlyMap<string, Kept<Value>>): boolean {
    return this.kept.replace(
      entries,
      ({ stamp, value }, kept) => kept.stamp === stamp && kept.value === value,
    );
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
