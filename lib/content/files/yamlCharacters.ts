import type { Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault } from '@/lib/fault/fault';
import { checkCharacters } from '@/lib/markdown/body/characters';
import type { Yaml } from './parseYaml';

/**
 * Characters in YAML, and in what it says, that no reader sees: the same as in a body. One that is
 * written as an escape (`"\u202e"`) is found where its text begins.
 */
export function checkYamlCharacters(yaml: Yaml, text: string, file: string): readonly Fault[] {
  const seen = checkCharacters(text).map((fault) => ({ ...fault, file }));
  if (!text.includes('\\')) return seen;
  const known = new Set(seen.map(({ values }) => values.character));
  const escaped = listTexts(yaml.value, []).flatMap(([path, value]) =>
    checkCharacters(value)
      .filter(({ values }) => !known.has(values.character))
      .map(({ rule, values }) => createFault(rule, { file, ...yaml.locate(path) }, values)),
  );
  return [...seen, ...escaped];
}

/** Every text in a record and where it stands there. */
export function listTexts(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
