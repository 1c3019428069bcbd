import type { Path } from './parseYaml';

export interface Name {
  readonly name: string;
  readonly path: Path;
}

/** The texts that stand in a field, one or a list, whatever else is wrong in the file. */
export function getNames(record: unknown, field: string): readonly Name[] {
  if (typeof record !== 'object' || record === null) {
    return [];
  }
  const value: unknown = Object.getOwnPropertyDescriptor(record, field)?.value;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry, index) => {
    const path = Array.isArray(value) ? [field, index] : [field];
    return typeof entry === 'string' && entry.trim() !== '' ? [{ name: entry.trim(), path }] : [];
  });
}
