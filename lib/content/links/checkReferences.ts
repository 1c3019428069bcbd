import type { Yaml } from '@/lib/content/files/parseYaml';
import type { Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';

export interface References {
  readonly yaml: Yaml;
  readonly file: string;
  /** A list of names, or one name. */
  readonly field: string;
  readonly known: ReadonlySet<string>;
  readonly rule: 'unknown-topic' | 'unknown-author' | 'unknown-article';
  /** The name of the record itself, which is never what was meant. */
  readonly self?: string;
}

const likelyNames = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/**
 * The names that a field refers to: each must be known, and listed once. Looks at what is
 * written, so that these faults are reported together with those of the schema.
 */
export function checkReferences(references: References): readonly Fault[] {
  const { yaml, file, field, known, rule, self } = references;
  const names = getNames(yaml.value, field);
  return names.flatMap(({ name, path }, index) => {
    const spot = { file, field, ...yaml.locate(path) };
    const isTwice = names.findIndex((other) => other.name === name) < index;
    const twice = isTwice ? [createFault('listed-twice', spot, { field, name })] : [];
    const likely = getLikely(name, known);
    const form = /^[a-z0-9-]+$/.test(name) ? 'name' : 'other';
    const values = { field, name, form, likely: likely === self ? 'none' : likely };
    return known.has(name) ? twice : [createFault(rule, spot, values), ...twice];
  });
}

/** Remembered, since a topic that is renamed may be missed by thousands of articles. */
function getLikely(name: string, known: ReadonlySet<string>): string {
  if (known.has(name)) {
    return name;
  }
  const likely = likelyNames.get(known) ?? new Map<string, string>();
  likelyNames.set(known, likely);
  const found = likely.get(name) ?? findPart(name, known) ?? findLikely(name, known) ?? 'none';
  likely.set(name, found);
  return found;
}

/** The name in a path or an address: `../visit/`, `topics/chengdu.yaml`. */
function findPart(name: string, known: ReadonlySet<string>): string | undefined {
  return name
    .split('/')
    .map((part) => part.replace(/\.ya?ml$/, ''))
    .findLast((part) => known.has(part));
}

export interface Name {
  readonly name: string;
  readonly path: Path;
}

/** The texts in a field, one or a list, whatever else is wrong in the file. */
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
