import { join } from 'node:path';
import { readSealed, writeSealed } from './sealedFile';

/** Files of a map: enough that one changed entry rewrites little, few enough to be read in a moment. */
const parts = 64;

/** Plain data by name, kept in the files of a folder. */
export class SealedMap<Value> {
  /** What is kept now. */
  private entries: ReadonlyMap<string, Value>;

  /** `version` names all that values depend on: another one finds nothing. */
  constructor(
    private readonly folder: string,
    private readonly version: string,
  ) {
    this.entries = new Map(
      Array.from({ length: parts }, (_, part) => this.getFile(part)).flatMap(
        (file) => readSealed<readonly [string, Value][]>(file, version) ?? [],
      ),
    );
  }

  get(name: string): Value | undefined {
    return this.entries.get(name);
  }

  /**
   * Keeps these and drops all others; says whether anything differed. `isSame` says whether a value is
   * as it was kept. Writes only the files in which something differs.
   */
  replace(
    entries: ReadonlyMap<string, Value>,
    isSame: (value: Value, kept: Value) => boolean,
  ): boolean {
    const changed = new Set<number>();
    for (const name of new Set([...this.entries.keys(), ...entries.keys()])) {
      const [value, kept] = [entries.get(name), this.entries.get(name)];
      const isKept = value !== undefined && kept !== undefined && isSame(value, kept);
      if (!isKept) changed.add(getPart(name));
    }
    this.entries = entries;
    const lists = new Map(Array.from(changed, (part) => [part, [] as [string, Value][]]));
    for (const entry of entries) lists.get(getPart(entry[0]))?.push(entry);
    for (const [part, list] of lists) writeSealed(this.getFile(part), this.version, list);
    return changed.size > 0;
  }

  private getFile(part: number): string {
    return join(this.folder, `${part}.json`);
  }
}

/** The file that an entry stands in, by its name alone. */
function getPart(name: string): number {
  return Buffer.from(name).reduce((sum, byte) => (31 * sum + byte) % parts, 0);
}
