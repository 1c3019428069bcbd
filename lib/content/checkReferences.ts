import { createFault } from './createFault';
import type { Fault } from './fault';
import { findLikely } from './findLikely';
import type { Yaml } from './parseYaml';

export interface References {
  readonly names: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly rule: 'unknown-topic' | 'unknown-article';
  readonly file: string;
  readonly field: string;
  readonly locate: Yaml['locate'];
}

const likelyNames = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/** A list of names, each of which must be known and stand there once. */
export function checkReferences(references: References): readonly Fault[] {
  const { names, known, rule, file, field, locate } = references;
  return names.flatMap((name, index) => {
    const spot = { file, field, ...locate([field, index]) };
    const isTwice = names.indexOf(name) < index;
    const twice = isTwice ? [createFault('listed-twice', spot, { field, name })] : [];
    const values = { field, name, likely: getLikely(name, known) };
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
  const found = likely.get(name) ?? findLikely(name, known) ?? 'none';
  likely.set(name, found);
  return found;
}
