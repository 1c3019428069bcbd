import { getContentHash, getStamp } from './folderStamp';
import { SealedMap } from './sealedMap';

/** What was made of a folder or a file, and what tells whether that is still the same. */
export interface Kept<Value> {
  readonly stamp: string;
  readonly hash: string;
  readonly value: Value;
}

/** What was made of folders or files, by a name for each. `Value` is plain data. */
export class FolderStore<Value> {
  private readonly kept: SealedMap<Kept<Value>>;

  /** `version` names all that values depend on besides their folders: another one finds nothing. */
  constructor(folder: string, version: string) {
    this.kept = new SealedMap(folder, version);
  }

  /**
   * What was made of a folder or a file the last time, if nothing in it has changed since; `isSame` where
   * that is known, so that the disk needn’t be asked.
   */
  find(name: string, path: string, isSame = false): Kept<Value> | undefined {
    const kept = this.kept.get(name);
    if (!kept || isSame) return kept;
    const stamp = getStamp(path, Date.now());
    if (stamp !== undefined && stamp === kept.stamp) return kept;
    return getContentHash(path) === kept.hash ? { ...kept, stamp: stamp ?? '' } : undefined;
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
 * What a folder or a file is known by. Take it before something is made of that, so that a change made
 * meanwhile is noticed the next time.
 */
export function getMarks(path: string): Omit<Kept<unknown>, 'value'> {
  return { stamp: getStamp(path, Date.now()) ?? '', hash: getContentHash(path) };
}
