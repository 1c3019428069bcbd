import type { z } from 'zod';
import type { Result } from '@/lib/fault/fault';
import { readTextFile } from '@/lib/store/readTextFile';
import { checkSchema } from './checkSchema';
import { findConflict } from './conflict';
import { parseYaml, type Yaml } from './parseYaml';
import { checkYamlTexts } from './yamlTexts';

/** What is in a YAML file, also where it doesn't keep to its schema. */
export interface YamlResult<Data> extends Result<Data> {
  readonly yaml: Yaml | undefined;
}

/** Reads a YAML file and holds it to its schema. */
export function readYaml<Data>(file: string, schema: z.ZodType<Data>): YamlResult<Data> {
  const text = readTextFile(file);
  if (text.value === undefined) {
    return { value: undefined, faults: text.faults, yaml: undefined };
  }
  const conflict = findConflict(text.value, file);
  if (conflict.length > 0) return { value: undefined, faults: conflict, yaml: undefined };
  const yaml = parseYaml(text.value, file);
  const { value, faults } = checkSchema(schema, yaml, file);
  return { value, faults: [...faults, ...checkYamlTexts(yaml, text.value, file)], yaml };
}
